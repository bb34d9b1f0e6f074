package org.countersign.order;

import org.countersign.shared.PublicId;

/**
 * Which product is wanted, for own use.
 *
 * @param partner for whose applications; null for all
 */
public record StartOrder(PublicId partner, String product) {}
