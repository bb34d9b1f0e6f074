package org.countersign.token;

import org.countersign.otp.OtpDevice;
import org.countersign.otp.Position;

/** What there is to compare with when somebody presents a token. The work until here is the same for all. */
public sealed interface Presented {
    /**
     * Meant for him, and one try was charged.
     *
     * @param secret for sealing it into the credential once the codes were right
     * @param triesLeft after this one
     */
    record Charged(TokenSerial serial, OtpDevice device, byte[] secret, Position position, int triesLeft)
            implements Presented {
        @Override
        public String toString() {
            return "presented token " + serial;
        }
    }

    /** Meant for him, but it cannot be registered as it stands; nothing was charged. */
    record Unready(TokenState state) implements Presented {}

    /** Meant for him, but its secret does not open: the fault is ours, and the try was given back. */
    record Unreadable() implements Presented {}

    /** Unknown, or another's: not to be told apart (TOK-2). */
    record Strange() implements Presented {}
}
