package org.countersign.caller;

import java.util.Optional;
import org.countersign.shared.Kind;

/** How strongly the running session was proved, in the words of the header (ACC-5). */
public enum Strength {
    PASSWORD,
    PHONE_OTP,
    HARDWARE_TOKEN,
    MOBILE_ID;

    public static Strength of(Kind kind) {
        return switch (kind) {
            case HARDWARE_TOKEN -> HARDWARE_TOKEN;
            case PHONE -> PHONE_OTP;
            case MOBILE_ID -> MOBILE_ID;
        };
    }

    /** The kind of credential behind it; none for a password alone. */
    public Optional<Kind> kind() {
        return switch (this) {
            case PASSWORD -> Optional.empty();
            case PHONE_OTP -> Optional.of(Kind.PHONE);
            case HARDWARE_TOKEN -> Optional.of(Kind.HARDWARE_TOKEN);
            case MOBILE_ID -> Optional.of(Kind.MOBILE_ID);
        };
    }
}
