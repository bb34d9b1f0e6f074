package org.countersign.order;

import org.countersign.shared.BusinessException;

/** Nothing more goes on invoice while so many orders of the buyer's wait for payment: each sends mail in our name. */
public class TooManyUnpaid extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyUnpaid(int most) {
        super(OrderMessage.TOO_MANY_UNPAID, most);
    }
}
