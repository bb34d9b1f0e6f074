package org.countersign.proofing;

import static java.util.Map.entry;
import static org.countersign.proofing.LetterState.DELIVERED;
import static org.countersign.proofing.LetterState.MADE;
import static org.countersign.proofing.LetterState.MAILED;
import static org.countersign.proofing.LetterState.NOT_SENT;
import static org.countersign.proofing.LetterState.ORDERED;
import static org.countersign.proofing.LetterState.RETURNED;
import static org.countersign.proofing.LetterTrigger.DELIVER;
import static org.countersign.proofing.LetterTrigger.GIVE_UP;
import static org.countersign.proofing.LetterTrigger.MAIL;
import static org.countersign.proofing.LetterTrigger.MAKE;
import static org.countersign.proofing.LetterTrigger.RETURN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that can happen to a letter. Reports come late, twice or not at all, so a later one stands for those before
 * it; and one of which nobody knew whether it was printed may still come back.
 */
public final class LetterLife {
    private static final Map<On, LetterState> MOVES = Map.ofEntries(
            entry(new On(ORDERED, MAKE), MADE),
            entry(new On(ORDERED, MAIL), MAILED),
            entry(new On(ORDERED, DELIVER), DELIVERED),
            entry(new On(ORDERED, RETURN), RETURNED),
            entry(new On(ORDERED, GIVE_UP), NOT_SENT),
            entry(new On(MADE, MAIL), MAILED),
            entry(new On(MADE, DELIVER), DELIVERED),
            entry(new On(MADE, RETURN), RETURNED),
            entry(new On(MAILED, DELIVER), DELIVERED),
            entry(new On(MAILED, RETURN), RETURNED),
            entry(new On(DELIVERED, RETURN), RETURNED),
            entry(new On(NOT_SENT, MAKE), MADE),
            entry(new On(NOT_SENT, MAIL), MAILED),
            entry(new On(NOT_SENT, RETURN), RETURNED));

    private LetterLife() {}

    /** Where the trigger leads from that state; empty where it changes nothing. */
    public static Optional<LetterState> next(LetterState state, LetterTrigger trigger) {
        return Optional.ofNullable(MOVES.get(new On(state, trigger)));
    }

    /** The states in which the trigger moves anything: the condition of the moving statement. */
    public static Set<LetterState> from(LetterTrigger trigger) {
        return MOVES.keySet().stream()
                .filter(on -> on.trigger() == trigger)
                .map(On::state)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record On(LetterState state, LetterTrigger trigger) {}
}
