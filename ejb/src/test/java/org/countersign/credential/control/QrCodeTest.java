package org.countersign.credential.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MOB-1: what the page shows can be scanned, and typed. */
class QrCodeTest {
    private static final String URI = "otpauth://totp/Countersign:user_0001?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
            + "&issuer=Countersign&algorithm=SHA1&digits=6&period=30";
    private static final int ZOOM = 6;

    @Test
    void a_scanner_reads_what_was_drawn() throws Exception {
        String svg = QrCode.svg(URI);

        assertThat(scan(svg)).isEqualTo(URI);
        assertThat(svg).doesNotContain("<script", "style=");
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void base_32_is_that_of_rfc_4648(String text, String encoded) {
        assertThat(Base32.text(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void a_key_is_typed_in_groups_of_four() {
        assertThat(Base32.grouped("JBSWY3DPEHPK3PXP")).isEqualTo("JBSW Y3DP EHPK 3PXP");
    }

    private static String scan(String svg) throws Exception {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1)) * ZOOM;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg);
        while (squares.find()) {
            fill(pixels, side, Integer.parseInt(squares.group(1)) * ZOOM, Integer.parseInt(squares.group(2)) * ZOOM);
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void fill(int[] pixels, int side, int left, int top) {
        for (int y = top; y < top + ZOOM; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + ZOOM, 0);
        }
    }
}
