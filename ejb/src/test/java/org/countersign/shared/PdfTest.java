package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final int THREADS = 8;

    @Test
    void many_written_at_once_each_say_their_own() throws InterruptedException, ExecutionException, IOException {
        List<String> texts = IntStream.range(0, 10 * THREADS)
                .mapToObj(number -> "Number " + number + " of Žofie Ångström: " + Character.toString('A' + number % 26))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> writing = texts.stream()
                    .map(text -> threads.submit(() -> Pdf.of(page(text))))
                    .toList();
            for (int each = 0; each < texts.size(); each++) {
                assertThat(text(writing.get(each).get())).isEqualTo(texts.get(each));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void glyphs_join_where_the_script_joins_them_also_after_a_document_without() throws IOException {
        Pdf.of(page("No sign of this joins"));
        String three = "\u0915\u094d\u0937";
        assertThat(glyphs(Pdf.of(page(three)))).isEqualTo(1);
        assertThat(glyphs(Pdf.of(page("abc")))).isEqualTo(3);
    }

    private static String page(String text) {
        return "<html><head><title>t</title><style>body { font-family: 'Noto Sans' }</style></head><body><p>" + text
                + "</p></body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static int glyphs(byte[] pdf) throws IOException {
        AtomicInteger shown = new AtomicInteger();
        var counter = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix where, PDFont font, int code, Vector to) {
                shown.incrementAndGet();
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            counter.getText(document);
        }
        return shown.get();
    }
}
