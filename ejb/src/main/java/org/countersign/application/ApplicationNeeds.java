package org.countersign.application;

import java.io.Serializable;
import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * What an application asks of a credential, as everybody may know it (APP-0).
 *
 * @param requiredLevel 1 to 3
 * @param accepts the kinds of credential it takes; empty means any
 */
public record ApplicationNeeds(PublicId publicId, String name, int requiredLevel, Set<Kind> accepts)
        implements Serializable {

    /** Whether a credential of that kind and level opens it; where a password is enough, none is needed. */
    public boolean satisfiedBy(Kind kind, int level) {
        return requiredLevel > 1 && requiredLevel <= level && (accepts.isEmpty() || accepts.contains(kind));
    }
}
