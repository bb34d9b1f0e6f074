package org.countersign.caller;

/**
 * Where a request comes from.
 *
 * @param address the network address of the peer, never a forwarded header's unless the operator's proxy is trusted
 * @param userAgent what the browser says it is, at most 200 characters
 * @param correlation the id that binds log, audit and error page together
 */
public record RequestOrigin(String address, String userAgent, String correlation) {
    /** For work that nobody asked for from outside: sweeps, consumers, the start of the server. */
    public static final RequestOrigin SYSTEM = new RequestOrigin("system", "", "system");
}
