package org.countersign.otp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/**
 * A device's secret and how it makes codes of it. Lives for one request; never stored, sent or printed. Every code of a
 * window is computed and compared in constant time, whichever is right, so that time tells nothing (OTP-5).
 */
public final class OtpDevice {
    private static final Duration ONE = Duration.ofMillis(1);

    private final OtpProfile profile;
    private final Key key;
    private final TimeBasedOneTimePasswordGenerator generator;

    public OtpDevice(OtpProfile profile, byte[] secret) {
        this.profile = profile;
        this.key = new SecretKeySpec(secret, profile.algorithm().hmac());
        // The library offers any hash only under its time-based name: a "time" of one millisecond a place is a counter.
        this.generator = new TimeBasedOneTimePasswordGenerator(
                ONE, profile.digits(), profile.algorithm().hmac());
    }

    /** The code that the device shows at that step or counter. */
    public String code(long place) {
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochMilli(place), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("an HMAC takes any key", impossible);
        }
    }

    /** Looks for one code around where the device is expected (OTP-2). */
    public Finding find(String code, Position position, Instant now) {
        Window.Places places = Window.VALIDATION.around(profile, position, now);
        // Where two places happen to show the same code the later one counts: else it would be good twice.
        long found = Long.MIN_VALUE;
        for (long place = places.first(); place <= places.last(); place++) {
            found = matches(code, place) & place > position.last() ? place : found;
        }
        boolean used = matches(code, position.last()) & position.last() >= 0;
        if (found != Long.MIN_VALUE) {
            return new Finding.Found(found, drift(found, now));
        }
        return used ? new Finding.Used() : new Finding.NotFound();
    }

    /** Looks for two codes in a row in a wide window, to learn where the device is (TOK-1, MNG-3). */
    public Finding findPair(String first, String second, Position position, Window window, Instant now) {
        Window.Places places = window.around(profile, position, now);
        long found = Long.MIN_VALUE;
        boolean before = matches(first, places.first());
        for (int i = 1; i < places.count(); i++) {
            long place = places.first() + i;
            boolean here = before & matches(second, place) & place - 1 > position.last();
            before = matches(first, place);
            found = here ? place : found;
        }
        return found == Long.MIN_VALUE ? new Finding.NotFound() : new Finding.Found(found, drift(found, now));
    }

    public OtpProfile profile() {
        return profile;
    }

    @Override
    public String toString() {
        return "device " + profile;
    }

    private boolean matches(String code, long place) {
        return MessageDigest.isEqual(ascii(code), ascii(code(place)));
    }

    private int drift(long place, Instant now) {
        return profile.mode() == Mode.HOTP ? 0 : Math.toIntExact(place - profile.stepAt(now));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
