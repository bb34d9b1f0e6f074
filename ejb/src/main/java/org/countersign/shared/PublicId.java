package org.countersign.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a thing outside the product, in addresses of pages and in interfaces: 130 random bits in lower case
 * Base32, so that nobody finds another's by counting (case 36).
 */
public record PublicId(String value) implements Serializable {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @throws NotFound if the text cannot be anybody's name: so nothing unreadable reaches the database */
    public PublicId {
        if (value == null || !WORD.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
