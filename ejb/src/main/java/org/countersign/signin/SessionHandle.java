package org.countersign.signin;

import java.io.Serializable;

/**
 * What the web session keeps on the server to find its session in the database: a secret of 260 bits, of which the
 * database has only the hash. Browsers never see it; what they have, the web session's id, changes with the strength.
 */
public record SessionHandle(String secret) implements Serializable {
    @Override
    public String toString() {
        return "session handle";
    }
}
