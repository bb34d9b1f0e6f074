package org.countersign.onboarding;

import java.io.Serializable;
import java.util.List;
import org.countersign.application.ApplicationSummary;
import org.countersign.license.KeySummary;
import org.countersign.shared.Kind;

/**
 * What the wizard's first page tells: what is needed and what would do.
 *
 * @param applications those of the caller that a password alone does not open
 * @param recommended the kind that opens most of what is still closed; null where nothing is
 * @param opens how many of the closed ones it opens
 * @param closed how many are closed for want of a credential
 * @param keys license keys that the caller bought and nobody has used
 */
public record Needs(List<Need> applications, Kind recommended, int opens, int closed, List<KeySummary> keys)
        implements Serializable {
    /**
     * @param met whether a credential of the caller opens it already
     */
    public record Need(ApplicationSummary application, boolean met) implements Serializable {}
}
