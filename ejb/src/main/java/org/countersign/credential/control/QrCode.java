package org.countersign.credential.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as SVG: dark squares on white, with the quiet border of four squares that scanners need. */
final class QrCode {
    private static final int BORDER = 4;

    /** Of a square's side: whole ones, since squares of uneven size are harder to scan. */
    private static final int PIXELS = 5;

    private QrCode() {}

    static String svg(String content) {
        ByteMatrix squares = squares(content);
        int size = squares.getWidth() + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%2$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(size, size * PIXELS)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/>".formatted(size)
                + "<path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static ByteMatrix squares(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("a key does not fit into a QR code", tooLong);
        }
    }
}
