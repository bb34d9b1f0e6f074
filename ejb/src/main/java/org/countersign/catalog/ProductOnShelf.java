package org.countersign.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * A product as the store shows it to one person.
 *
 * @param opens the names of the chosen partner's applications for which it is good; empty where no partner was chosen
 */
public record ProductOnShelf(ProductDetails product, Availability availability, List<String> opens)
        implements Serializable {}
