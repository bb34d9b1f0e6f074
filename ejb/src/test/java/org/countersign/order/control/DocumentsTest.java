package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** ORD-4: the documents of an order, as their reader gets them. */
class DocumentsTest {
    private final Documents documents = new Documents();

    @Test
    void an_invoice_names_what_is_to_be_paid_by_when_and_how() throws IOException {
        String text = text("invoice", model(true));
        assertThat(text)
                .contains("Invoice", "For order 2F7KM-P9QXW", "USD 105.00", "27 December 2026", "PO-4711")
                .contains("Reference: 2F7KM-P9QXW");
    }

    @Test
    void a_confirmation_asks_for_nothing() throws IOException {
        String text = text("confirmation", model(false));
        assertThat(text).contains("Order confirmation", "Visa ending 4242").doesNotContain("How to pay");
    }

    @Test
    void names_cannot_bring_markup() throws IOException {
        Map<String, Object> model = model(false);
        model.put("buyer", "<b>Ada</b> & Søn \"Łódź\" Жанна Ωmega");
        assertThat(text("markup", model)).contains("<b>Ada</b> & Søn \"Łódź\"", "Жанна Ωmega");
    }

    @Test
    void the_fonts_travel_in_the_file() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Locale.ENGLISH, model(true)))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(StreamSupport.stream(pdf.getPages().spliterator(), false))
                    .hasSize(1);
        }
    }

    @Test
    void a_language_without_a_template_gets_english() throws IOException {
        assertThat(documents.pdf(Locale.ITALIAN, model(false))).isNotEmpty();
    }

    private String text(String name, Map<String, Object> model) throws IOException {
        byte[] bytes = documents.pdf(Locale.UK, model);
        Path kept = Path.of("target", "documents", name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Map<String, Object> model(boolean invoice) {
        Map<String, Object> model = new HashMap<>();
        model.put("invoice", invoice);
        model.put("number", "2F7KM-P9QXW");
        model.put("paper", "A4");
        model.put("office", List.of("Countersign", "Credential Office"));
        model.put("officeFooter", "Countersign, Credential Office");
        model.put("bank", List.of("Example Bank", "IBAN GB00 DEMO 0000 0000 0000 00"));
        model.put("buyer", "Ada M. Byron");
        model.put("organization", "Alder Castings Ltd");
        model.put("email", "ada@alder.example");
        model.put("billing", List.of("12 Foundry Road", "Sheffield S1 2AB", "United Kingdom"));
        model.put("shipTo", List.of("Ada M. Byron", "12 Foundry Road", "Sheffield S1 2AB", "United Kingdom"));
        model.put("poNumber", invoice ? "PO-4711" : "");
        model.put("placedOn", "27 November 2026");
        model.put("dueOn", "27 December 2026");
        model.put("payment", invoice ? "Invoice" : "Visa ending 4242");
        model.put(
                "lines",
                List.of(Map.of(
                        "product", "Hardware token",
                        "details", "1 year",
                        "price", "USD 80.00",
                        "quantity", "1",
                        "amount", "USD 80.00")));
        model.put("subtotal", "USD 80.00");
        model.put("voucher", "");
        model.put("promotion", "");
        model.put("shipping", "USD 25.00");
        model.put("handling", "");
        model.put("tax", "USD 0.00");
        model.put("total", "USD 105.00");
        return model;
    }
}
