package org.countersign.audit.control;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Knows up to which number no further record can turn up: numbers are given before the commit, and no transaction lives
 * longer than some minutes. Counts in the machine's running time, which no change of the clock disturbs; after a restart
 * it begins anew, which costs a little work and nothing else.
 */
final class Settled {
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final LongSupplier nanos;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private long settled;

    Settled(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** This was the highest number just now. */
    void saw(long highest) {
        seen.addLast(new Seen(highest, nanos.getAsLong()));
    }

    long upTo() {
        long past = nanos.getAsLong() - LONGEST_TRANSACTION.toNanos();
        while (!seen.isEmpty() && seen.peekFirst().at() - past <= 0) {
            settled = Math.max(settled, seen.removeFirst().highest());
        }
        return settled;
    }

    private record Seen(long highest, long at) {}
}
