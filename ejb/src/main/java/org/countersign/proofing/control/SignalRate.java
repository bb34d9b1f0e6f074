package org.countersign.proofing.control;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a window may say: a hundred things at once, which two browsers with many networks need to find each other, and
 * five a second on the whole.
 */
final class SignalRate {
    private static final int AT_ONCE = 100;
    private static final int A_SECOND = 5;

    private double left = AT_ONCE;
    private Instant last;

    SignalRate(Instant now) {
        this.last = now;
    }

    /** Whether one more is not too many; it is counted. A clock that was set back gives nothing and takes nothing. */
    synchronized boolean allows(Instant now) {
        double seconds = Math.max(0, Duration.between(last, now).toMillis() / 1000.0);
        last = now;
        left = Math.min(AT_ONCE, left + seconds * A_SECOND);
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}
