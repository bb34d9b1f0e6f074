package org.countersign.shared;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of our documents, read from their files once and lent to one document at a time: a font goes on reading as it
 * is asked, and to read it anew takes as long as to write a letter.
 */
final class PdfFonts {
    private static final Queue<PdfFonts> RESTING = new ConcurrentLinkedQueue<>();

    /** Written sign by sign, one glyph each. To look for glyphs that join, in text that has none, is most of a document's cost. */
    private static final Set<UnicodeScript> UNJOINED = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC);

    private final TrueTypeFont regular = read("NotoSans-Regular.ttf");
    private final TrueTypeFont bold = read("NotoSans-Bold.ttf");

    private PdfFonts() {}

    /** For one document, which gives them back when it is written; of one that failed they are not wanted back. */
    static PdfFonts lent() {
        return Optional.ofNullable(RESTING.poll()).orElseGet(PdfFonts::new);
    }

    void giveBack() {
        RESTING.add(this);
    }

    PDFont regular(PDDocument document, String text) {
        return embedded(regular, document, text);
    }

    PDFont bold(PDDocument document, String text) {
        return embedded(bold, document, text);
    }

    /** @param text all that the document says */
    private static PDFont embedded(TrueTypeFont font, PDDocument document, String text) {
        font.setEnableGsub(joins(text));
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException broken) {
            throw new IllegalStateException("the font cannot be embedded", broken);
        }
    }

    private static boolean joins(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(script -> !UNJOINED.contains(script));
    }

    private static TrueTypeFont read(String file) {
        try (InputStream bytes = Pdf.font(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException broken) {
            throw new IllegalStateException("the font " + file + " cannot be read", broken);
        }
    }
}
