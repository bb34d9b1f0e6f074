package org.countersign.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes pages as PDF: XHTML with styles in, one font embedded, and nothing loaded from anywhere. */
public final class Pdf {
    private static final String FONT = "Noto Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** @param page a whole document, well-formed; its font is called {@code 'Noto Sans'}, regular and bold */
    public static byte[] of(String page) {
        PdfFonts fonts = PdfFonts.lent();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(fonts.regular(document, page)), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(fonts.bold(document, page)), FONT, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Countersign")
                    .withHtmlContent(page, null)
                    .toStream(bytes)
                    .run();
            fonts.giveBack();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException("the page cannot be written", broken);
        }
    }

    /** A file in {@code /fonts}; whoever opens it closes it. */
    public static InputStream font(String name) {
        InputStream font = Pdf.class.getResourceAsStream("/fonts/" + name);
        if (font == null) {
            throw new IllegalStateException("no font", new FileNotFoundException(name));
        }
        return font;
    }
}
