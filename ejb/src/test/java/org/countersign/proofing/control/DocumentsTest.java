package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.DocumentType;
import org.countersign.shared.PostalRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-9b: every country has documents that are accepted, and what a line of the file says is what is shown. */
class DocumentsTest {
    private final Documents documents = new Documents();
    private final Properties file = file();

    @BeforeEach
    void read() {
        documents.read();
    }

    @Test
    void a_passport_is_accepted_from_everywhere_and_comes_first() {
        assertThat(PostalRules.countries())
                .allSatisfy(country -> assertThat(types(country))
                        .as(country)
                        .startsWith(DocumentType.PASSPORT)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_country_lies_in_one_region_and_no_region_has_others() {
        List<String> listed =
                words("regions").flatMap(region -> words(region + ".countries")).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(PostalRules.countries());
    }

    @Test
    void a_line_is_about_a_country_and_a_name_about_one_of_its_documents() {
        assertThat(file.stringPropertyNames().stream().filter(key -> key.matches("[A-Z]{2}(\\..*)?")))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> {
                    String country = key.substring(0, 2);
                    assertThat(PostalRules.isCountry(country)).as(key).isTrue();
                    if (key.length() > 2) {
                        assertThat(types(country)).as(key).contains(DocumentType.valueOf(key.substring(3)));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "US, DRIVING_LICENCE, Driver’s license",
        "DE, IDENTITY_CARD, Personalausweis",
        "JP, RESIDENCE_PERMIT, 在留カード",
        "FR, DRIVING_LICENCE, Permis de conduire"
    })
    void a_document_has_the_name_that_it_has_at_home(String country, DocumentType type, String name) {
        assertThat(documents.in(country)).contains(new AcceptableDocument(type, name));
    }

    /** Of these no card with a date of expiry is known, so none could be accepted. */
    @ParameterizedTest
    @ValueSource(strings = {"GB", "IN", "ZA", "PH", "DK"})
    void where_there_is_no_identity_card_that_expires_none_is_offered(String country) {
        assertThat(types(country)).doesNotContain(DocumentType.IDENTITY_CARD).contains(DocumentType.DRIVING_LICENCE);
    }

    @Test
    void a_country_without_a_line_has_what_its_region_has() {
        assertThat(types("AT"))
                .containsExactly(
                        DocumentType.PASSPORT,
                        DocumentType.IDENTITY_CARD,
                        DocumentType.DRIVING_LICENCE,
                        DocumentType.RESIDENCE_PERMIT);
        assertThat(types("AQ")).containsExactly(DocumentType.PASSPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "us", "EUROPE", "\u0000"})
    void what_is_no_country_has_none(String typed) {
        assertThat(documents.in(typed)).isEmpty();
        assertThat(documents.in(null)).isEmpty();
    }

    private List<DocumentType> types(String country) {
        return documents.in(country).stream().map(AcceptableDocument::type).toList();
    }

    private Stream<String> words(String key) {
        return Arrays.stream(file.getProperty(key).split("\\s+"));
    }

    private static Properties file() {
        Properties file = new Properties();
        try (Reader text = new InputStreamReader(
                DocumentsTest.class.getResourceAsStream("/proofing/documents.properties"), StandardCharsets.UTF_8)) {
            file.load(text);
            return file;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
