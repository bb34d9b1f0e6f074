package org.countersign.order;

import java.io.Serializable;
import java.util.List;

/**
 * A page of orders.
 *
 * @param next where the next page begins; null on the last one
 */
public record OrderPage(List<OrderSummary> orders, String next) implements Serializable {}
