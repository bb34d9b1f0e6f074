package org.countersign.order;

import org.countersign.shared.BusinessException;

/** Answers are frozen while a card payment is under way: first it is finished or cancelled. */
public class PaymentUnderWay extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PaymentUnderWay() {
        super(OrderMessage.PAYMENT_UNDER_WAY);
    }
}
