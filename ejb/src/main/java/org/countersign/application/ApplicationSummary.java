package org.countersign.application;

import java.io.Serializable;
import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * An application as its users see it.
 *
 * @param requiredLevel 1 to 3
 * @param accepts the kinds of credential it takes; empty means any
 * @param methodsNeeded how many methods an account must have set up
 * @param access of the person who asked
 */
public record ApplicationSummary(
        PublicId publicId,
        String name,
        String description,
        PublicId partnerId,
        String partner,
        int requiredLevel,
        Set<Kind> accepts,
        int methodsNeeded,
        String launchPath,
        Access access)
        implements Serializable {

    public boolean accepts(Kind kind) {
        return accepts.isEmpty() || accepts.contains(kind);
    }

    /** Whether a credential of that kind and level is enough for it (APP-2). */
    public boolean isEnough(Kind kind, int level) {
        return level >= requiredLevel && accepts(kind);
    }
}
