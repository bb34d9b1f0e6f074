package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.delivery.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text that leaves the house is written with a sample of its model, which lies in {@code delivery/samples} under
 * the template's name.
 */
class TextsTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/delivery"), Path.of("src/test/resources/delivery"));
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+)_([a-z]{2})\\.(sms|voice|txt|html|letter)\\.ftl");
    private static final String CANARY = "\"'canary><canary>";

    private static final String SUPPORT = "support@office.example";

    private final Texts texts = texts();

    @ParameterizedTest
    @MethodSource("templates")
    void every_template_is_written_with_its_sample(String name, String language, String part) {
        assertThat(write(name, language, part, sample(name)))
                .isNotBlank()
                .doesNotContain("${", "<#", "</#", "FREEMARKER");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_missing_variable_fails(String name, String language, String part) {
        for (String variable : sample(name).keySet()) {
            Map<String, String> model = new TreeMap<>(sample(name));
            model.remove(variable);
            if (uses(source(name, language, part), variable)) {
                assertThatThrownBy(() -> write(name, language, part, model))
                        .as("without %s", variable)
                        .isInstanceOf(TextMissing.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void nothing_that_people_typed_becomes_markup(String name, String language) {
        Map<String, String> hostile = new TreeMap<>(sample(name));
        hostile.replaceAll((variable, value) -> value.matches("-?\\d+([.,]\\d+)?") ? value : value + CANARY);
        String html = texts.mail(parcel(name, language, hostile)).html();
        assertThat(html).doesNotContain("<canary", "'canary", "\"'");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void every_mail_has_a_subject_of_one_line_and_both_parts(String name, String language) {
        Texts.Written mail = texts.mail(parcel(name, language, sample(name)));
        assertThat(mail.subject()).isNotBlank().hasSizeLessThan(120);
        assertThat(mail.text()).contains("http://localhost:8080").doesNotContain("<p", "&#39;");
        assertThat(mail.html()).startsWith("<!DOCTYPE html>").contains("Countersign");
    }

    /** The sender's address reads no mail. */
    @ParameterizedTest
    @MethodSource("mails")
    void a_mail_asks_for_no_answer_and_both_its_parts_name_the_same_contact(String name, String language) {
        Texts.Written mail = texts.mail(parcel(name, language, sample(name)));
        assertThat(mail.text() + mail.html())
                .doesNotContainIgnoringCase("answer this")
                .doesNotContainIgnoringCase("reply");
        assertThat(mail.html().contains(SUPPORT)).isEqualTo(mail.text().contains(SUPPORT));
    }

    @Test
    void a_code_is_read_sign_by_sign_and_twice() {
        String script = texts.script(parcel("phone-code", "en", Map.of("code", "048291", "minutes", "2")));
        assertThat(script.split("0\\. 4\\. 8\\. 2\\. 9\\. 1", -1)).hasSize(3);
        assertThat(script).doesNotContain("048291");
    }

    @Test
    void a_text_message_ends_with_the_code_bound_to_our_host() {
        String text = texts.shortMessage(parcel("phone-code", "en", Map.of("code", "048291", "minutes", "2")));
        assertThat(text.lines().toList()).last().isEqualTo("@localhost #048291");
        assertThat(text).hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void an_unknown_language_gets_english() {
        assertThat(texts.shortMessage(parcel("phone-test", "tlh", Map.of()))).contains("test message");
    }

    @Test
    void a_line_break_in_a_value_does_not_reach_the_subject() {
        Texts.Written mail = texts.mail(parcel("delivery-sample", "en", Map.of("name", "Ann\r\nBcc: x@example.com")));
        assertThat(mail.subject()).doesNotContain("\n", "\r", "Bcc");
    }

    static Stream<Arguments> templates() throws IOException {
        return files().map(file -> Arguments.of(file.group(1), file.group(2), file.group(3)));
    }

    static Stream<Arguments> mails() throws IOException {
        return files().filter(file -> file.group(3).equals("txt"))
                .map(file -> Arguments.of(file.group(1), file.group(2)));
    }

    private static Stream<Matcher> files() throws IOException {
        List<Matcher> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> FILE.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .filter(file -> !file.group(1).equals("frame"))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private String write(String name, String language, String part, Map<String, String> model) {
        Parcel parcel = parcel(name, language, model);
        return switch (part) {
            case "sms" -> texts.shortMessage(parcel);
            case "voice" -> texts.script(parcel);
            case "txt" -> texts.mail(parcel).text();
            case "letter" ->
                texts.letter(
                        parcel, new LetterPaper().layout(parcel, List.of("Countersign", "Credential Office"), "US"));
            default -> texts.mail(parcel).html();
        };
    }

    private static Parcel parcel(String name, String language, Map<String, String> model) {
        return new Parcel(1, "ref", 1, Channel.EMAIL, name, Locale.forLanguageTag(language), "to", model, List.of());
    }

    private static Map<String, String> sample(String name) {
        Properties properties = new Properties();
        try (InputStream file = TextsTest.class.getResourceAsStream("/delivery/samples/" + name + ".properties")) {
            assertThat(file).as("delivery/samples/%s.properties", name).isNotNull();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** In a directive or an interpolation, and without a default of its own. */
    private static boolean uses(String source, String variable) {
        return Pattern.compile("(\\$\\{|<[#@])[^}>]*\\b" + variable + "\\b(?!!|\\?\\?)")
                .matcher(source)
                .find();
    }

    private static String source(String name, String language, String part) {
        String file = "/delivery/" + name + "_" + language + "." + part + ".ftl";
        try (InputStream text = TextsTest.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Texts texts() {
        Texts texts = new Texts();
        texts.of("http://localhost:8080", SUPPORT);
        return texts;
    }
}
