package org.countersign.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Oathtool.Seed;

/**
 * A plain time-based token of the demo in the tests' hand: its secret follows from the serial, as on the Demo desk; its
 * codes are computed by somebody else's program.
 */
record DemoToken(String serial, Oathtool program) {
    private static final byte[] SEED = "countersign demo tokens".getBytes(StandardCharsets.US_ASCII);
    private static final int SECRET_BYTES = 20;
    private static final int STEP = 30;

    /** What it shows so many steps from now. */
    String code(int steps) {
        return program.totp(Seed.of(secret()), Instant.now().plusSeconds((long) steps * STEP));
    }

    private String secret() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SEED, "HmacSHA256"));
            byte[] whole = mac.doFinal(serial.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, SECRET_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
