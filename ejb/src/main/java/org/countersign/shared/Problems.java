package org.countersign.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that its sender learns all of it at once. */
public final class Problems {
    private final List<InvalidInput> found = new ArrayList<>();

    /** The field is wrong: the text of the key says what would be right. */
    public void add(String field, MessageKey key, Object... arguments) {
        found.add(new InvalidInput(field, key, arguments));
    }

    /** Adds the problem unless the rule holds. */
    public void unless(boolean holds, String field, MessageKey key, Object... arguments) {
        if (!holds) {
            add(field, key, arguments);
        }
    }

    /** @throws InvalidForm if anything is wrong */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidForm(found);
        }
    }
}
