package org.countersign.order.port;

/** The provider cannot be reached, or did not answer in time; what he knows is unknown. */
public class GatewayAway extends Exception {
    private static final long serialVersionUID = 1L;

    public GatewayAway(String message, Throwable cause) {
        super(message, cause);
    }
}
