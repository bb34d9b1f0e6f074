package org.countersign.shared;

import java.io.Serializable;

/** Identifies one person's login inside the product; never shown to people, who see a public id or a user ID. */
public record AccountId(long value) implements Serializable {
    @Override
    public String toString() {
        return "account:" + value;
    }
}
