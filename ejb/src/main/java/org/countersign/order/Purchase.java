package org.countersign.order;

import org.countersign.shared.OrganizationId;

/**
 * What somebody's right was bought as.
 *
 * @param product the product's code
 * @param partner for whose applications it was bought; null if for all
 */
public record Purchase(String product, OrganizationId partner) {}
