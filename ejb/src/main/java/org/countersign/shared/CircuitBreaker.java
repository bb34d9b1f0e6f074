package org.countersign.shared;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps from asking somebody outside again and again who does not answer: after some failures in a row he is left alone
 * for a while, then one attempt may find out (DLV-3, PRF-4). Knows only this node; measured in the machine's running
 * time, which no change of the clock disturbs.
 */
public final class CircuitBreaker {
    /** So many in a row open the circuit. */
    public static final int FAILURES = 5;

    /** How long nobody asks then. */
    public static final Duration PAUSE = Duration.ofSeconds(20);

    private final LongSupplier nanos;
    private int failures;
    private long closedUntil;

    /** @param nanos the machine's running time, as {@link System#nanoTime()} */
    public CircuitBreaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether he may be asked now; the first one to ask after the pause is the probe, the others wait on. */
    public synchronized boolean allows() {
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

    /** He answered. */
    public synchronized void succeeded() {
        failures = 0;
    }

    /** He did not. */
    public synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            closedUntil = nanos.getAsLong() + PAUSE.toNanos();
        }
    }
}
