package org.countersign.order;

import org.countersign.shared.BusinessException;

/** The order is not in a state in which that can happen; the page shows where it is now. */
public class OrderMoveRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OrderMoveRefused() {
        super(OrderMessage.MOVE_REFUSED);
    }
}
