package org.countersign.signin;

import java.io.Serializable;

/**
 * What the browser's web session keeps to find its session in the database: a secret of 260 bits. It is replaced at
 * each change of strength (ACC-12); the database has only its hash.
 */
public record SessionHandle(String secret) implements Serializable {
    @Override
    public String toString() {
        return "session handle";
    }
}
