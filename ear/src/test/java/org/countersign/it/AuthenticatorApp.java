package org.countersign.it;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Oathtool.Seed;

/** An authenticator app on a phone: its camera reads a QR code, its codes come from somebody else's program. */
final class AuthenticatorApp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final Oathtool program;
    private final URI entry;
    private final Map<String, String> parameters;
    private long shown;

    private AuthenticatorApp(Oathtool program, URI entry) {
        this.program = program;
        this.entry = entry;
        this.parameters = Arrays.stream(entry.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** Points the camera at a picture of a screen. */
    static AuthenticatorApp scanning(byte[] picture, Oathtool program) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource seen = new RGBLuminanceSource(width, height, pixels);
        return new AuthenticatorApp(program, URI.create(read(seen)));
    }

    /** A camera looks more than once, and each time a little differently. */
    private static String read(LuminanceSource seen) throws ReaderException {
        try {
            return read(new GlobalHistogramBinarizer(seen));
        } catch (ReaderException unclear) {
            return read(new HybridBinarizer(seen));
        }
    }

    private static String read(Binarizer look) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(look), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** What it was told by the code, such as {@code otpauth://totp/…}. */
    URI entry() {
        return entry;
    }

    String parameter(String name) {
        return parameters.get(name);
    }

    /** Two codes in a row that it has not shown before. */
    List<String> pair() {
        long first = Math.max(now() - 1, shown + 1);
        shown = first + 1;
        return List.of(at(first), at(first + 1));
    }

    /** A code that it has not shown before. */
    String fresh() {
        shown = Math.max(now(), shown + 1);
        return at(shown);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private String at(long step) {
        return program.totp(new Seed(hex(parameter("secret")), 6, "SHA1"), Instant.ofEpochSecond(step * STEP));
    }

    private static String hex(String base32) {
        BigInteger bits = BigInteger.ONE; // a mark in front, so that leading zeros stay
        for (char sign : base32.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(sign)));
        }
        int rest = base32.length() * 5 % 8;
        byte[] marked = bits.shiftRight(rest).toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOfRange(marked, 1, marked.length));
    }
}
