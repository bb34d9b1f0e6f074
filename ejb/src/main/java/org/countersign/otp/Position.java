package org.countersign.otp;

import java.io.Serializable;

/**
 * Where a device is known to be.
 *
 * @param last the last accepted step or counter; nothing at or before it is ever accepted again (OTP-1)
 * @param drift TOTP: how many steps the device's clock was ahead of ours at its last code (negative: behind); HOTP: 0
 */
public record Position(long last, int drift) implements Serializable {
    /** A device that has shown nothing yet and is expected at its beginning. */
    public static final Position NEW = new Position(-1, 0);
}
