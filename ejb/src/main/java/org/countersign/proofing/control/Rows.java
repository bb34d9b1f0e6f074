package org.countersign.proofing.control;

import jakarta.persistence.Query;
import java.util.List;

/** Reads what plain SQL answers. */
final class Rows {
    private Rows() {}

    /** The numbers in the first column, at most so many. */
    static List<Long> numbers(Query query, int most) {
        List<?> found = query.setMaxResults(most).getResultList();
        return found.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
