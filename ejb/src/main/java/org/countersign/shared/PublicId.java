package org.countersign.shared;

import java.io.Serializable;

/**
 * The name of a thing outside the product, in addresses of pages and in interfaces: 130 random bits in lower case
 * Base32, so that nobody finds another's by counting (case 36).
 */
public record PublicId(String value) implements Serializable {
    @Override
    public String toString() {
        return value;
    }
}
