package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.order.CardRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every page, read from the pages themselves. */
class PagesTest {
    private static final Pattern WORD = Pattern.compile("msg\\[['\"]([^'\"]+)['\"]\\]|text\\.of\\('([^']+)'");
    private static final Pattern PLAIN = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern FIELD =
            Pattern.compile("<cs:(field|code|select|country|choices|check|file)\\s[^>]*>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\sid=\"([A-Za-z0-9]+)\"");
    private static final Pattern VIEW = Pattern.compile("[#$]\\{[^}]*?\\b([a-z][A-Za-z0-9]*View)\\.");
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<[^>]*>|#\\{[^}]*\\}", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Properties WORDS = Pages.words();

    @Test
    void every_word_of_a_page_is_in_the_bundle() {
        assertThat(Pages.all().stream()
                        .flatMap(page ->
                                words(page).filter(key -> !isKnown(key)).map(key -> Pages.key(page) + " wants " + key)))
                .isEmpty();
    }

    @Test
    void a_text_with_gaps_is_never_shown_as_it_stands() {
        assertThat(Pages.all().stream()
                        .flatMap(page -> matches(PLAIN, page)
                                .map(match -> match.group(1))
                                .filter(key -> WORDS.getProperty(key, "").contains("{0}"))
                                .map(key -> Pages.key(page) + " shows " + key)))
                .isEmpty();
    }

    @Test
    void every_state_has_a_word() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.countersign")
                                .stream()
                                .filter(type ->
                                        type.isEnum() && type.getSimpleName().endsWith("State"))
                                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                                .map(state -> (Enum<?>) state)
                                .map(state -> state.getDeclaringClass().getSimpleName() + "." + state.name())
                                .filter(state -> !isKnown("state." + state)
                                        && !isKnown("state." + state.substring(state.indexOf('.') + 1))))
                .isEmpty();
    }

    /** ORD-3: the page for paying says why nothing was charged. */
    @ParameterizedTest
    @EnumSource(CardRefusal.class)
    void every_refusal_of_a_card_has_words(CardRefusal refusal) {
        assertThat(isKnown("store.refused." + refusal)).isTrue();
    }

    @Test
    void every_field_finds_its_label() {
        assertThat(Pages.all().stream()
                        .filter(page -> !page.toString().contains("WEB-INF"))
                        .flatMap(page -> unlabelledFields(page)
                                .filter(id -> places(page, id).noneMatch(PagesTest::isKnown))
                                .map(id -> Pages.key(page) + " has no words for " + id)))
                .isEmpty();
    }

    /** A parameter that no template reads would do nothing there, and leak into the tags of the page instead. */
    @Test
    void every_parameter_that_a_page_gives_is_read_by_a_template_or_part() {
        String readers = Pages.all().stream()
                .filter(page -> page.toString().contains("WEB-INF/templates")
                        || page.toString().contains("WEB-INF/parts"))
                .map(Pages::text)
                .flatMap(text -> EXPRESSION.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.joining(" "));
        assertThat(Pages.all().stream()
                        .flatMap(page -> PARAMETER
                                .matcher(Pages.text(page))
                                .results()
                                .map(found -> found.group(1))
                                .filter(name -> !Pattern.compile("\\b" + name + "\\b")
                                        .matcher(readers)
                                        .find())
                                .map(name -> Pages.key(page) + " gives " + name)))
                .isEmpty();
    }

    @Test
    void no_page_holds_a_text_of_its_own() {
        assertThat(Pages.all())
                .allSatisfy(page -> assertThat(MARKUP.matcher(Pages.text(page))
                                .replaceAll(" ")
                                .replaceAll("&[a-z]+;|&#[0-9]+;", " ")
                                .replace("Countersign", ""))
                        .as("text outside of tags and expressions")
                        .doesNotContainPattern(LETTERS));
    }

    @Test
    void no_page_holds_a_script_a_handler_or_a_style() {
        assertThat(Pages.all())
                .filteredOn(page -> !page.endsWith("demo/parts.xhtml"))
                .allSatisfy(page -> assertThat(Pages.text(page))
                        .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContainPattern("\\sstyle=\"(?!day|time)")
                        .doesNotContain("<style"));
    }

    @Test
    void partial_requests_are_the_librarys_whose_scripts_carry_the_nonce() {
        assertThat(Pages.all()).allSatisfy(page -> assertThat(Pages.text(page)).doesNotContain("<f:ajax"));
    }

    @Test
    void no_page_uses_a_name_of_the_platforms_past() {
        assertThat(Pages.all())
                .allSatisfy(page -> assertThat(Pages.text(page))
                        .doesNotContain("java.sun.com")
                        .doesNotContain("xmlns.jcp.org")
                        .doesNotContain("javax.faces"));
    }

    @Test
    void every_view_that_a_page_names_exists() {
        Set<String> views = views();
        assertThat(Pages.all())
                .allSatisfy(page -> assertThat(matches(VIEW, page).map(match -> match.group(1)))
                        .allSatisfy(name -> assertThat(views).contains(name)));
    }

    @Test
    void apostrophes_are_typographic_since_formats_swallow_the_others() {
        assertThat(WORDS.values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Stream<String> words(Path page) {
        return matches(WORD, page).map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    /** A key that a page completes by a state's name ends with a full stop here. */
    private static boolean isKnown(String key) {
        return key.endsWith(".")
                ? WORDS.stringPropertyNames().stream().anyMatch(known -> known.startsWith(key))
                : WORDS.containsKey(key);
    }

    private static Stream<String> unlabelledFields(Path page) {
        return matches(FIELD, page)
                .map(MatchResult::group)
                .filter(tag -> !tag.contains(" label="))
                .flatMap(tag -> ID.matcher(tag).results().map(id -> id.group(1)));
    }

    private static Stream<String> places(Path page, String id) {
        String key = Pages.key(page);
        return Stream.of(key + "." + id, key.replaceAll("\\..*", "") + "." + id, "field." + id);
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path page) {
        return pattern.matcher(Pages.text(page)).results();
    }

    private static Set<String> views() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(WebArchitectureTest.WEB).stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(PagesTest::nameOf)
                        .collect(Collectors.toSet());
    }

    private static String nameOf(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
