package org.countersign.order.port;

import java.util.Optional;

/**
 * A provider who takes cards on a page of his own (ORD-3): the product never receives a card number. The provider's word
 * is fetched from him, never taken from a browser. Every call ends within ten seconds, by an answer or by {@link
 * GatewayAway}.
 */
public interface PaymentGateway {
    /** Whether cards are taken at all in this installation. */
    boolean takesCards();

    /**
     * Has a page made where this amount can be paid; the same key again gives the same page, whatever happened to the
     * first answer.
     *
     * @throws GatewayAway if the provider cannot be reached or does not answer in time
     */
    HostedPage open(PaymentRequest request) throws GatewayAway;

    /**
     * What the provider knows at this moment.
     *
     * @param reference from {@link HostedPage#reference()}
     * @throws GatewayAway as above
     */
    GatewayOutcome outcome(String reference) throws GatewayAway;

    /**
     * Closes the page, so that nothing can be charged by it any more, and tells what was final: refused as cancelled, or
     * approved if the buyer was faster.
     *
     * @throws GatewayAway as above
     */
    GatewayOutcome cancel(String reference) throws GatewayAway;

    /**
     * Which payment a message of the provider is about, if he really signed it. What it says is not believed: the
     * outcome is fetched.
     *
     * @param signature the value of the message's signature header, or null
     */
    Optional<String> authentic(String message, String signature);
}
