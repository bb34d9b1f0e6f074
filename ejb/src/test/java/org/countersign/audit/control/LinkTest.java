package org.countersign.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.audit.Act;
import org.countersign.audit.entity.Line;
import org.countersign.shared.AccountId;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a record changes its link (case 62). */
class LinkTest {
    private static final Instant AT = Instant.parse("2026-11-02T10:00:00.123456Z");
    private static final AccountId ANN = new AccountId(7);

    @Test
    void every_part_counts() {
        Line line = line(ANN, ANN, "PASSWORD/1", "10.0.0.1", "abc", "{}");
        Set<String> all = new TreeSet<>();
        all.add(Link.canonical("x", 5, 9, line));
        all.add(Link.canonical("y", 5, 9, line));
        all.add(Link.canonical("x", 6, 9, line));
        all.add(Link.canonical("x", 5, 8, line));
        all.add(Link.canonical("x", 5, 9, line(null, ANN, "PASSWORD/1", "10.0.0.1", "abc", "{}")));
        all.add(Link.canonical("x", 5, 9, line(ANN, null, "PASSWORD/1", "10.0.0.1", "abc", "{}")));
        all.add(Link.canonical("x", 5, 9, line(ANN, ANN, null, "10.0.0.1", "abc", "{}")));
        all.add(Link.canonical("x", 5, 9, line(ANN, ANN, "PASSWORD/1", "10.0.0.2", "abc", "{}")));
        all.add(Link.canonical("x", 5, 9, line(ANN, ANN, "PASSWORD/1", "10.0.0.1", "abd", "{}")));
        all.add(Link.canonical("x", 5, 9, line(ANN, ANN, "PASSWORD/1", "10.0.0.1", "abc", "{1}")));
        assertThat(all).hasSize(10);
    }

    @Test
    void what_belongs_to_one_part_cannot_be_moved_to_its_neighbour() {
        assertThat(Link.canonical("x", 5, 9, line(ANN, ANN, "P", "a\",\"b", "c", "{}")))
                .isNotEqualTo(Link.canonical("x", 5, 9, line(ANN, ANN, "P", "a", "b\",\"c", "{}")));
    }

    private static Line line(
            AccountId actor, AccountId subject, String strength, String address, String correlation, String details) {
        return new Line(AT, Act.SIGN_OUT, true, actor, subject, strength, address, correlation, details);
    }
}
