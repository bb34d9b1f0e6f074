package org.countersign.license;

import static java.util.Map.entry;
import static org.countersign.license.KeyState.EXPIRED;
import static org.countersign.license.KeyState.ISSUED;
import static org.countersign.license.KeyState.REDEEMED;
import static org.countersign.license.KeyState.REVOKED;
import static org.countersign.license.KeyTrigger.EXPIRE;
import static org.countersign.license.KeyTrigger.REDEEM;
import static org.countersign.license.KeyTrigger.REVOKE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that can happen to a license key: it is good for one thing, and every end is final (ONB-2). */
public final class KeyLife {
    private static final Map<On, KeyState> MOVES = Map.ofEntries(
            entry(new On(ISSUED, REDEEM), REDEEMED),
            entry(new On(ISSUED, REVOKE), REVOKED),
            entry(new On(ISSUED, EXPIRE), EXPIRED));

    private KeyLife() {}

    /** Where the trigger leads from that state; empty where it is refused. */
    public static Optional<KeyState> next(KeyState state, KeyTrigger trigger) {
        return Optional.ofNullable(MOVES.get(new On(state, trigger)));
    }

    /** The states in which the trigger moves anything: the condition of the claiming statement. */
    public static Set<KeyState> from(KeyTrigger trigger) {
        return MOVES.keySet().stream()
                .filter(on -> on.trigger() == trigger)
                .map(On::state)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record On(KeyState state, KeyTrigger trigger) {}
}
