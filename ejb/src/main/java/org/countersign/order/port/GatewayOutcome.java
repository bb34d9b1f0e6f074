package org.countersign.order.port;

import org.countersign.order.CardRefusal;
import org.countersign.order.CardSummary;
import org.countersign.shared.Money;

/** What a provider says about a payment. */
public sealed interface GatewayOutcome {
    /** Nobody has paid yet; the page is still there. */
    record Open() implements GatewayOutcome {}

    /** The bank has not answered the provider. */
    record Pending() implements GatewayOutcome {}

    /**
     * The money is taken.
     *
     * @param orderReference as it was given when the page was opened
     * @param captured how much
     * @param token by which the provider knows the card
     */
    record Approved(String orderReference, Money captured, String token, CardSummary card) implements GatewayOutcome {}

    /** Nothing was taken, and nothing will be. */
    record Refused(CardRefusal why) implements GatewayOutcome {}
}
