package org.countersign.proofing;

import java.io.Serializable;
import java.util.List;

/**
 * The servers by which two browsers find a way to each other (ICE: STUN and TURN).
 *
 * @param relayOnly whether they must meet through a TURN server, even where they could reach each other
 */
public record IceServers(List<Server> servers, boolean relayOnly) implements Serializable {
    /**
     * Some addresses, and what opens them.
     *
     * @param urls {@code stun:}, {@code turn:} and {@code turns:} addresses
     * @param username null where none is asked for
     * @param credential good for some hours only; null with the user name
     */
    public record Server(List<String> urls, String username, String credential) implements Serializable {
        @Override
        public String toString() {
            return urls.toString();
        }
    }
}
