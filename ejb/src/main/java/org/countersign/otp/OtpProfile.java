package org.countersign.otp;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How a device makes its codes (TOK-3).
 *
 * @param digits 6 to 8
 * @param stepSeconds the length of a TOTP step; for HOTP without meaning
 */
@Embeddable
public record OtpProfile(
        @Enumerated(EnumType.STRING) @Column(name = "mode") Mode mode,

        @Enumerated(EnumType.STRING) @Column(name = "algorithm")
        Algorithm algorithm,

        @Column(name = "digits") Integer digits,
        @Column(name = "step_seconds") Integer stepSeconds)
        implements Serializable {

    /** What every authenticator app understands (MOB-1). */
    public static final OtpProfile ANY_APP = new OtpProfile(Mode.TOTP, Algorithm.SHA1, 6, 30);

    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 8;

    /** @throws IllegalArgumentException for a device that no standard knows */
    public OtpProfile {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(algorithm);
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("a code has 6 to 8 digits, not " + digits);
        }
        if (stepSeconds <= 0) {
            throw new IllegalArgumentException("a step takes time, not " + stepSeconds + " s");
        }
    }

    /** The step of that instant; steps begin in 1970 and before it are negative. */
    public long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) stepSeconds);
    }

    /** How long until the next step begins. */
    public Duration untilNextStep(Instant at) {
        Instant next = Instant.ofEpochSecond((stepAt(at) + 1) * stepSeconds);
        return Duration.between(at, next);
    }
}
