package org.countersign.catalog;

import java.io.Serializable;
import java.util.List;
import org.countersign.shared.PublicId;

/**
 * What the store has for a partner's applications (CAT-1).
 *
 * @param partner null for all partners
 * @param partnerName null for all partners
 */
public record Shelf(PublicId partner, String partnerName, List<ProductOnShelf> products) implements Serializable {}
