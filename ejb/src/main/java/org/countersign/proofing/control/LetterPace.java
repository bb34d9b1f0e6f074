package org.countersign.proofing.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.LetterMessage;

/**
 * How often letters go to one person (PRF-7b).
 *
 * @param most so many at most within the window
 * @param window counted back from the moment of asking; a letter exactly that old counts no more
 * @param apart from one letter to the next; exactly then the next is possible
 */
record LetterPace(int most, Duration window, Duration apart) {
    /** What keeps another letter from being ordered at that moment; empty where nothing does. */
    Optional<Wait> before(Instant at, List<Instant> orderedNewestFirst) {
        List<Instant> counted = orderedNewestFirst.stream()
                .filter(one -> one.isAfter(at.minus(window)))
                .toList();
        if (counted.size() >= most) {
            return Optional.of(new Wait(LetterMessage.TOO_MANY_LETTERS, later(at, counted)));
        }
        return orderedNewestFirst.stream()
                .findFirst()
                .map(last -> last.plus(apart))
                .filter(at::isBefore)
                .map(then -> new Wait(LetterMessage.LETTER_TOO_SOON, then));
    }

    /** When so many are out of the window that one more is possible, and the last one is long enough ago. */
    private Instant later(Instant at, List<Instant> counted) {
        if (counted.isEmpty()) {
            return at.plus(window); // an operator who allows none
        }
        Instant room = counted.get(Math.max(most, 1) - 1).plus(window);
        Instant rest = counted.get(0).plus(apart);
        return room.isAfter(rest) ? room : rest;
    }

    /** @param until when it is possible */
    record Wait(LetterMessage reason, Instant until) {}
}
