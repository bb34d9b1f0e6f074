package org.countersign.credential;

import java.io.Serializable;

/** Identifies a credential inside the product. */
public record CredentialId(long value) implements Serializable {
    @Override
    public String toString() {
        return "credential:" + value;
    }
}
