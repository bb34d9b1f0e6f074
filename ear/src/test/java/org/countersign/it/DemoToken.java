package org.countersign.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Oathtool.Seed;

/**
 * A plain time-based token of the demo in the tests' hand: its secret follows from the serial, as on the Demo desk; its
 * codes are computed by somebody else's program. It remembers what it has shown, so that a journey of any length knows
 * which code is new and which has been used, whenever the half minute turns.
 */
public final class DemoToken {
    private static final byte[] SEED = "countersign demo tokens".getBytes(StandardCharsets.US_ASCII);
    private static final int SECRET_BYTES = 20;
    private static final int STEP = 30;

    private final String serial;
    private final Oathtool program;
    private long shown;

    public DemoToken(String serial, Oathtool program) {
        this.serial = serial;
        this.program = program;
    }

    public String serial() {
        return serial;
    }

    /** A code it has not shown before: of this half minute, or of the next ones if it has shown that already. */
    public String fresh() {
        return show(Math.max(now(), shown + 1));
    }

    /** The code it showed last, once more. */
    public String again() {
        return at(shown);
    }

    /** Two codes in a row that it has not shown before, the second one of this half minute if that is still new. */
    public List<String> pair() {
        long first = Math.max(now() - 1, shown + 1);
        return List.of(at(first), show(first + 1));
    }

    /** Two codes that were never shown in a row: one half minute lies between them. */
    public List<String> apart() {
        long first = now() - 1;
        return List.of(at(first), at(first + 2));
    }

    /** It has been used up to that step by somebody else's hand; only later codes are new. */
    public DemoToken usedUpTo(long step) {
        shown = Math.max(shown, step);
        return this;
    }

    private String show(long step) {
        shown = step;
        return at(step);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private String at(long step) {
        return program.totp(Seed.of(secret(serial, SECRET_BYTES)), Instant.ofEpochSecond(step * STEP));
    }

    /** So many bytes of the secret of the token with that serial, in hexadecimal digits. */
    public static String secret(String serial, int bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SEED, "HmacSHA256"));
            byte[] whole = mac.doFinal(serial.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
