package org.countersign.delivery.control;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.countersign.shared.Pdf;

/** What the font of our documents can print, and how wide it is. */
final class Typeface {
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable widths;
    private final double unitsPerEm;

    /** @param file one of the fonts in {@code /fonts} */
    Typeface(String file) {
        try (InputStream bytes = Pdf.font(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            glyphs = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new IllegalStateException("the font " + file + " cannot be read", broken);
        }
    }

    /** Whether it has a picture of every sign of the text. */
    boolean prints(String text) {
        return text.codePoints().allMatch(sign -> glyphs.getGlyphId(sign) != 0);
    }

    /** In points, where the letters are one point high. */
    double width(String text) {
        return text.codePoints()
                        .map(sign -> widths.getAdvanceWidth(glyphs.getGlyphId(sign)))
                        .sum()
                / unitsPerEm;
    }
}
