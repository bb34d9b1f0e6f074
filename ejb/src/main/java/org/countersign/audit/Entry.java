package org.countersign.audit;

import java.util.Map;
import java.util.TreeMap;
import org.countersign.shared.AccountId;

/**
 * What a feature says of an act; who did it, when, from where and how strongly signed in is added by the trail.
 *
 * @param act what was done
 * @param succeeded whether it came about
 * @param actor who did it, where no session says so (a person signing in); else null
 * @param subject whose account or credential it touched; null where nobody's
 * @param details ids and masked values only, never a secret, a code or a whole number
 */
public record Entry(Act act, boolean succeeded, AccountId actor, AccountId subject, Map<String, String> details) {

    public static Entry done(Act act) {
        return new Entry(act, true, null, null, Map.of());
    }

    public static Entry refused(Act act) {
        return new Entry(act, false, null, null, Map.of());
    }

    public Entry by(AccountId account) {
        return new Entry(act, succeeded, account, subject, details);
    }

    public Entry about(AccountId account) {
        return new Entry(act, succeeded, actor, account, details);
    }

    public Entry with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new Entry(act, succeeded, actor, subject, Map.copyOf(more));
    }
}
