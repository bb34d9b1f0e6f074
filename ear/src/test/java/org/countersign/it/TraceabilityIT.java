package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which rule is kept where, and which test holds it, by the ids in the sources' comments; the page lies in
 * {@code target/traceability.md} afterwards.
 */
class TraceabilityIT {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern RULE =
            Pattern.compile("(?<!CS-)\\b(ACC|ADM|APP|AUD|BEY|CAT|CON|DLV|EAG|INT|INV|MNG|MOB|ONB"
                    + "|ORD|ORG|OTP|PHN|PRF|PRIVACY|RPT|SEC|SPN|SWP|TENANCY|TOK)-(\\d+)(?:(b)| to \\1-(\\d+))?");
    private static final Pattern CASES = Pattern.compile("\\b[Cc]ases? ((?:\\d+b?)(?:(?:, | and | to )\\d+b?)*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What the code knows of, and no test can hold yet: the pages and sweeps that do it are not there. */
    private static final Set<String> NOT_OFFERED_YET = Set.of("ACC-1", "APP-0", "INV-1", "case 10");

    private final Map<String, SortedSet<String>> kept = new TreeMap<>(byNumber());
    private final Map<String, SortedSet<String>> held = new TreeMap<>(byNumber());

    @Test
    void every_rule_that_the_product_keeps_is_held_by_a_test() throws IOException {
        for (String module : List.of("ejb", "web", "batch", "ear")) {
            read(HOUSE.resolve(module).resolve("src/main"), "\\.(java|sql|xhtml)", kept);
            read(HOUSE.resolve(module).resolve("src/test"), "(Test|IT|Abuse|Bench)\\.java", held);
        }
        Files.writeString(Path.of("target", "traceability.md"), page());

        Set<String> loose = new TreeSet<>(kept.keySet());
        loose.removeAll(held.keySet());
        assertThat(loose).isEqualTo(new TreeSet<>(NOT_OFFERED_YET));
    }

    private static void read(Path sources, String ending, Map<String, SortedSet<String>> places) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().matches(".*" + ending))
                    .filter(file -> !file.endsWith("TraceabilityIT.java"))
                    .forEach(file -> rules(file)
                            .forEach(rule -> places.computeIfAbsent(rule, none -> new TreeSet<>())
                                    .add(name(file))));
        }
    }

    private static Stream<String> rules(Path file) {
        String text = text(file);
        Stream<String> rules = RULE.matcher(text).results().flatMap(found -> {
            String family = found.group(1) + "-";
            if (found.group(4) == null) {
                return Stream.of(family + found.group(2) + (found.group(3) == null ? "" : found.group(3)));
            }
            return IntStream.rangeClosed(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(4)))
                    .mapToObj(number -> family + number);
        });
        Stream<String> cases = CASES.matcher(text)
                .results()
                .flatMap(found -> NUMBER.matcher(found.group(1)).results())
                .map(number -> "case " + number.group());
        return Stream.concat(rules, cases);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s*\\n\\s*(\\*|//|--)?\\s*", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("package-info") ? file.getParent().getFileName() + "/" : name.replace(".java", "");
    }

    private String page() {
        Set<String> all = new TreeSet<>(byNumber());
        all.addAll(kept.keySet());
        all.addAll(held.keySet());
        return all.stream()
                .map(rule -> "| " + rule + " | " + list(kept, rule) + " | " + list(held, rule) + " |")
                .collect(Collectors.joining("\n", "| rule | kept in | held by |\n| --- | --- | --- |\n", "\n"));
    }

    private static String list(Map<String, SortedSet<String>> places, String rule) {
        return String.join(", ", places.getOrDefault(rule, new TreeSet<>()));
    }

    private static Comparator<String> byNumber() {
        return Comparator.comparing((String rule) -> rule.replaceAll("\\d.*", ""))
                .thenComparingInt(rule -> {
                    Matcher number = NUMBER.matcher(rule);
                    return number.find() ? Integer.parseInt(number.group()) : 0;
                })
                .thenComparing(Comparator.naturalOrder());
    }
}
