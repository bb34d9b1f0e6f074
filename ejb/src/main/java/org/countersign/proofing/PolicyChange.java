package org.countersign.proofing;

import java.io.Serializable;
import java.util.Optional;

/**
 * What an administrator wants a policy to say from now on.
 *
 * @param settings null: this scope has none of its own any more
 */
public record PolicyChange(PolicyScope scope, MethodSettings settings) implements Serializable {
    /** Ends a policy: whoever it was for gets the next one that takes him in. */
    public static PolicyChange withdrawal(PolicyScope scope) {
        return new PolicyChange(scope, null);
    }

    public Optional<MethodSettings> wanted() {
        return Optional.ofNullable(settings);
    }
}
