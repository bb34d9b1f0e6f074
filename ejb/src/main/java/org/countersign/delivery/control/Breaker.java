package org.countersign.delivery.control;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps from asking a gateway again and again that does not answer: after some failures in a row it is left alone for a
 * while, then one attempt may find out (DLV-3). Knows only this node; measured in the machine's running time, which no
 * change of the clock disturbs.
 */
final class Breaker {
    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofSeconds(20);

    private final LongSupplier nanos;
    private int failures;
    private long closedUntil;

    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether the gateway may be asked now; the first one to ask after the pause is the probe, the others wait on. */
    synchronized boolean allows() {
        if (failures < FAILURES) {
            return true;
        }
        long now = nanos.getAsLong();
        if (now - closedUntil < 0) {
            return false;
        }
        closedUntil = now + PAUSE.toNanos();
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            closedUntil = nanos.getAsLong() + PAUSE.toNanos();
        }
    }
}
