package org.countersign.otp;

import java.time.Instant;

/**
 * How far from the expected place a code is looked for.
 *
 * @param back TOTP: steps before the expected one
 * @param ahead TOTP: steps after the expected one; HOTP: counters after the last accepted one
 */
public record Window(int back, int ahead, int counters) {
    /** A single code: the expected step and its neighbours, or the next ten presses (OTP-2). */
    public static final Window VALIDATION = new Window(1, 1, 10);

    /**
     * Two codes in a row from a device that was never used here: a clock that went ten minutes wrong in the drawer, a
     * button that was pressed a hundred times in the parcel.
     */
    public static final Window REGISTRATION = new Window(20, 20, 100);

    /** Two codes in a row from a device that lost step (MNG-3). */
    public static final Window RESYNC = new Window(40, 40, 1_000);

    /** The places of a window, both ends included. */
    record Places(long first, long last) {
        int count() {
            return Math.toIntExact(last - first + 1);
        }
    }

    Places around(OtpProfile profile, Position position, Instant now) {
        if (profile.mode() == Mode.HOTP) {
            return new Places(position.last() + 1, position.last() + counters);
        }
        long expected = profile.stepAt(now) + position.drift();
        return new Places(expected - back, expected + ahead);
    }
}
