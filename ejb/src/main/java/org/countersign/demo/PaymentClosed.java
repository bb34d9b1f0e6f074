package org.countersign.demo;

import org.countersign.shared.BusinessException;

/** A card was entered on the simulated provider's page after the payment was decided, given up or expired. */
public class PaymentClosed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PaymentClosed() {
        super(CardMessage.NOT_OPEN);
    }
}
