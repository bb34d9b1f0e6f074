package org.countersign.credential;

import java.util.Optional;
import org.countersign.shared.PublicId;

/**
 * Names a way to present a code: a credential and, for a phone, its slot; as text {@code id} or {@code id.2}.
 *
 * @param slot null for token and app
 */
public record MethodId(PublicId credential, Integer slot) {
    private static final char DOT = '.';

    /** Empty if the text cannot be one. */
    public static Optional<MethodId> read(String text) {
        if (text == null || !text.matches("[a-z2-7]{1,32}(\\.[1-3])?")) {
            return Optional.empty();
        }
        int dot = text.indexOf(DOT);
        return Optional.of(
                dot < 0
                        ? new MethodId(new PublicId(text), null)
                        : new MethodId(new PublicId(text.substring(0, dot)), text.charAt(dot + 1) - '0'));
    }

    public String text() {
        return slot == null ? credential.value() : credential.value() + DOT + slot;
    }
}
