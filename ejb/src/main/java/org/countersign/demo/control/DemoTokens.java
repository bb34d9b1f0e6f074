package org.countersign.demo.control;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpProfile;
import org.countersign.token.NewToken;

/**
 * The demo's hardware tokens, TA00000001 to TA00000220. Their secrets are worth nothing: anybody can compute them from
 * the serial, and so the virtual tokens of the Demo desk do. Most are time-based with eight digits; every fifth counts
 * presses of its button, every tenth is time-based with SHA-256 and steps of a minute.
 */
public final class DemoTokens {
    public static final int COUNT = 220;
    private static final byte[] SEED = "countersign demo tokens".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int SHA1_BYTES = 20;

    /** The first ones are the personas' from the beginning: all of them plain time-based ones, none in stock. */
    private static final int HELD = 20;

    private DemoTokens() {}

    /** Every token of the demo. */
    public static Stream<NewToken> all() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(number -> of(String.format(Locale.ROOT, "TA%08d", number)));
    }

    /** The token with that serial; any serial makes one, also the made-up one of a persona's app. */
    public static NewToken of(String serial) {
        OtpProfile profile = profile(serial);
        byte[] secret = secret(serial);
        return new NewToken(
                serial, profile.algorithm() == Algorithm.SHA1 ? Arrays.copyOf(secret, SHA1_BYTES) : secret, profile, 0);
    }

    private static OtpProfile profile(String serial) {
        if (serial.startsWith("APP")) {
            return OtpProfile.ANY_APP;
        }
        int number = Integer.parseInt(serial.substring(2));
        boolean stock = number > HELD;
        if (stock && number % 10 == 0) {
            return new OtpProfile(Mode.TOTP, Algorithm.SHA256, DIGITS, 60);
        }
        Mode mode = stock && number % 5 == 0 ? Mode.HOTP : Mode.TOTP;
        return new OtpProfile(mode, Algorithm.SHA1, DIGITS, 30);
    }

    private static byte[] secret(String serial) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SEED, "HmacSHA256"));
            return mac.doFinal(serial.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }

    /** The serials in stock. */
    public static List<NewToken> stock() {
        return all().skip(HELD).toList();
    }
}
