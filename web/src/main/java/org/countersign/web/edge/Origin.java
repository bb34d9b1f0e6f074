package org.countersign.web.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The part of an address that says whose page it is. */
final class Origin {
    private Origin() {}

    /** Host and port as the {@code Host} header has them; empty for what is no address, such as {@code null}. */
    static String authorityOf(String address) {
        try {
            return Optional.ofNullable(new URI(address).getRawAuthority()).orElse("");
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
