package org.countersign.proofing.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.DocumentType;
import org.countersign.shared.PostalRules;

/** Which documents of which country are accepted, as {@code /proofing/documents.properties} says (PRF-9b). */
@ApplicationScoped
public class Documents {
    private static final String FILE = "/proofing/documents.properties";
    private static final String REGIONS = "regions";
    private static final String COUNTRIES = ".countries";

    private Map<String, List<AcceptableDocument>> byCountry;

    @PostConstruct
    void read() {
        Properties file = new Properties();
        try (Reader text = new InputStreamReader(Documents.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> regions = words(file, REGIONS)
                .flatMap(region -> words(file, region + COUNTRIES).map(country -> Map.entry(country, region)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        byCountry = PostalRules.countries().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), country -> documents(file, country, regions.get(country))));
    }

    /** In the order in which they are best brought; empty for what is no country of ISO 3166-1. */
    public List<AcceptableDocument> in(String country) {
        return country == null ? List.of() : byCountry.getOrDefault(country, List.of());
    }

    /** A country's own line, or its region's. */
    private static List<AcceptableDocument> documents(Properties file, String country, String region) {
        String line = Optional.ofNullable(file.getProperty(country)).orElseGet(() -> file.getProperty(region));
        return Arrays.stream(line.split("\\s+"))
                .map(DocumentType::valueOf)
                .map(type -> new AcceptableDocument(type, file.getProperty(country + "." + type)))
                .toList();
    }

    private static Stream<String> words(Properties file, String key) {
        return Arrays.stream(file.getProperty(key).split("\\s+"));
    }
}
