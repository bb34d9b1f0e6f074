package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.shared.MessageKey;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Section 16: each error that people meet has a stable code of its own and a text in every language. */
@Order(1)
class MessagesTest {
    private static final Path BUNDLES = Path.of("../web/src/main/resources/org/countersign/web");

    private final List<MessageKey> keys = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages(Houses.BASE).stream()
                    .filter(type -> type.isAssignableTo(MessageKey.class) && type.isEnum())
                    .map(JavaClass::reflect)
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .map(MessageKey.class::cast)
                    .toList();

    @Test
    void every_code_has_the_common_shape_and_belongs_to_one_message() {
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(key.code()).matches("CS-[A-Z]{3}-\\d{3}"));
        assertThat(keys.stream().map(MessageKey::code)).doesNotHaveDuplicates();
    }

    @Test
    void only_enums_speak_to_people() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests()).importPackages(Houses.BASE).stream()
                                .filter(type -> type.isAssignableTo(MessageKey.class) && !type.isInterface()))
                .allMatch(JavaClass::isEnum);
    }

    @Test
    void every_message_has_a_text_in_every_language() throws IOException {
        List<Path> bundles = bundles();
        assertThat(bundles).extracting(path -> path.getFileName().toString()).contains("messages.properties");
        for (Path bundle : bundles) {
            Properties texts = texts(bundle);
            assertThat(keys)
                    .as("texts in %s", bundle.getFileName())
                    .allSatisfy(key -> assertThat(texts.getProperty(key.bundleKey()))
                            .as("%s (%s.%s)", key.bundleKey(), key.getClass().getSimpleName(), key.name())
                            .isNotBlank());
        }
    }

    @Test
    void every_language_has_the_same_keys() throws IOException {
        Properties first = texts(BUNDLES.resolve("messages.properties"));
        for (Path bundle : bundles()) {
            assertThat(texts(bundle).keySet())
                    .as("keys in %s", bundle.getFileName())
                    .isEqualTo(first.keySet());
        }
    }

    @Test
    void no_text_stands_twice() throws IOException {
        for (Path bundle : bundles()) {
            Twice twice = new Twice();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                twice.load(reader);
            }
            assertThat(twice.found)
                    .as("doubled keys in %s", bundle.getFileName())
                    .isEmpty();
        }
    }

    /** Without messages_en: English is the first bundle's language, and that one is empty on purpose. */
    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages(_(?!en\\.)\\w+)?\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    /** A bundle keeps the last of two texts without a word. */
    private static final class Twice extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Set<Object> found = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            Object former = super.put(key, value);
            if (former != null) {
                found.add(key);
            }
            return former;
        }
    }
}
