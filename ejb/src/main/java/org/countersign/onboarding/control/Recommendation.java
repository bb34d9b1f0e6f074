package org.countersign.onboarding.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.application.ApplicationSummary;
import org.countersign.shared.Kind;

/** Which kind that is on sale is enough for most of what is closed to somebody. */
record Recommendation(Kind kind, int opens) {
    /** Where several would do: an app is at hand at once and needs no reception; a token next; a phone last. */
    private static final List<Kind> PREFERENCE = List.of(Kind.MOBILE_ID, Kind.HARDWARE_TOKEN, Kind.PHONE);

    /**
     * Empty where no kind opens anything.
     *
     * @param levels the level that each kind reaches
     */
    static Optional<Recommendation> forClosed(List<ApplicationSummary> closed, Map<Kind, Integer> levels) {
        return PREFERENCE.stream()
                .filter(levels::containsKey)
                .map(kind -> new Recommendation(kind, opened(closed, kind, levels.get(kind))))
                .filter(candidate -> candidate.opens() > 0)
                .max(Comparator.comparingInt(Recommendation::opens)
                        .thenComparing(candidate -> -PREFERENCE.indexOf(candidate.kind())));
    }

    private static int opened(List<ApplicationSummary> closed, Kind kind, int level) {
        return (int) closed.stream()
                .filter(application -> application.isEnough(kind, level))
                .count();
    }
}
