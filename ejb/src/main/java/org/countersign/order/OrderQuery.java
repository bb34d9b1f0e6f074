package org.countersign.order;

import java.io.Serializable;

/**
 * Which orders an administrator wants to see, page by page.
 *
 * @param state only these; null for all placed orders
 * @param search an order number, a PO number or an e-mail address, whole; null for all
 * @param sort the order of the list
 * @param after where the page before ended, from {@link OrderPage#next()}; null for the first page
 */
public record OrderQuery(OrderState state, String search, Sort sort, String after) implements Serializable {
    /** How the list is sorted; each has its index. */
    public enum Sort {
        NEWEST,
        OLDEST,
        HIGHEST_TOTAL,
        LOWEST_TOTAL
    }
}
