package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.shared.Kind;

/**
 * The mark by which a browser is remembered in which an OTP was used: it only makes the sign-in ask for the OTP at once
 * (ACC-4). It opens nothing, and names nobody; signed, so that a page never shows what a stranger wrote.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KnownBrowser {
    private static final String PURPOSE = "known-browser";

    @Inject
    KeyedHash hash;

    /** The mark for a browser in which that kind of credential was used. */
    public String mark(Kind kind) {
        return kind.name() + "." + hash.of(PURPOSE, kind.name());
    }

    /** The kind that was used in the browser with this mark; empty for anything that is not a mark of ours. */
    public Optional<Kind> read(String mark) {
        return Arrays.stream(Kind.values())
                .filter(kind -> mark.startsWith(kind.name() + "."))
                .filter(kind -> hash.matches(mark.substring(kind.name().length() + 1), PURPOSE, kind.name()))
                .findFirst();
    }
}
