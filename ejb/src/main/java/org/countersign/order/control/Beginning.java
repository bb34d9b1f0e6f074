package org.countersign.order.control;

import org.countersign.order.PlaceOutcome;
import org.countersign.order.port.PaymentRequest;
import org.countersign.shared.PublicId;

/** Whether a card payment can begin. */
public sealed interface Beginning {
    /**
     * It can.
     *
     * @param payAt the provider's page, if he made it already; else null
     */
    record Begun(PublicId payment, String payAt, PaymentRequest request) implements Beginning {}

    /** It cannot, for this reason. */
    record Hindered(PlaceOutcome outcome) implements Beginning {}
}
