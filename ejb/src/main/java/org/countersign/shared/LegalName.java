package org.countersign.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as on the identity document (ONB-4, PRF-2), in any script; middle name and suffix may be missing.
 */
@Embeddable
public record LegalName(
        @Column(name = "first_name", nullable = false) String first,
        @Column(name = "middle_name") String middle,
        @Column(name = "last_name", nullable = false) String last,
        @Column(name = "name_suffix") String suffix)
        implements Serializable {
    /** Letters, marks, spaces, apostrophes, hyphens, full stops, commas and Roman or other numbers. */
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,·・\\-‐]+");

    /** Whether that can be a name or a part of one: it has no sign that no identity document has. */
    public static boolean isPossible(String part) {
        return POSSIBLE.matcher(part).matches();
    }

    /** All parts in order, with single spaces. */
    public String full() {
        return Stream.of(first, middle, last, suffix).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
