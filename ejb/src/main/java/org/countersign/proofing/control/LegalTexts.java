package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.shared.Sha256;

/**
 * The wordings in {@code /proofing/<document>_<language>.txt}: the version on the first line, then paragraphs with an
 * empty line between them. A language that is missing reads the English one.
 */
@ApplicationScoped
public class LegalTexts {
    public LegalText of(LegalDocument document, Locale locale) {
        String text = read(document, locale.getLanguage());
        int firstLine = text.indexOf('\n');
        List<String> paragraphs = Arrays.stream(
                        text.substring(firstLine).strip().split("\n\n+"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .toList();
        String hash = Sha256.hex(String.join("\n\n", paragraphs));
        return new LegalText(document, text.substring(0, firstLine).strip(), hash, paragraphs);
    }

    private static String read(LegalDocument document, String language) {
        String name = document.name().toLowerCase(Locale.ROOT);
        try (InputStream own = LegalTexts.class.getResourceAsStream("/proofing/" + name + "_" + language + ".txt");
                InputStream english = LegalTexts.class.getResourceAsStream("/proofing/" + name + "_en.txt")) {
            return new String((own == null ? english : own).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
