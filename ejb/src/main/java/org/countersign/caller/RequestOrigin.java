package org.countersign.caller;

/**
 * Where a request comes from.
 *
 * @param address the network address of the peer; behind the operator's own proxy, what that one wrote of its peer
 * @param userAgent what the browser says it is, at most 200 characters
 * @param correlation the id that binds log, audit and error page together
 */
public record RequestOrigin(String address, String userAgent, String correlation) {
    /** For work that nobody asked for from outside: sweeps, consumers, the start of the server. */
    public static final RequestOrigin SYSTEM = new RequestOrigin("system", "", "system");

    /**
     * The address by which tries and sends are counted: of an IPv6 address the customer's line, since whoever has one has
     * billions (case 9). On record stands the whole.
     */
    public String line() {
        return NetworkAddress.read(address).map(NetworkAddress::line).orElse(address);
    }
}
