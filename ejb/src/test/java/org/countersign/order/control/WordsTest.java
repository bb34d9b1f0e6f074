package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.countersign.catalog.Offer;
import org.countersign.order.LineView;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words words = new Words(Locale.ENGLISH, ZoneId.of("Pacific/Kiritimati"));

    @ParameterizedTest
    @CsvSource({"1,1 month", "6,6 months", "12,1 year", "18,18 months", "24,2 years"})
    void a_term_is_said_in_years_where_it_has_whole_ones(int months, String term) {
        assertThat(words.details(line(Offer.PURCHASE, months))).isEqualTo(term + ", with proofing");
    }

    /** PRF-13: the end of what is held does not move. */
    @Test
    void an_upgrade_has_no_term() {
        assertThat(words.product(line(Offer.UPGRADE, 0)))
                .isEqualTo("Hardware token, upgrade to level 3 by identity proofing");
    }

    private static LineView line(Offer offer, int months) {
        return new LineView("token", offer, Kind.HARDWARE_TOKEN, true, 3, months, false, 1, Money.of("80.00", "USD"));
    }

    @Test
    void a_day_is_a_day_in_the_buyers_zone() {
        assertThat(words.date(Instant.parse("2026-11-26T12:00:00Z"))).isEqualTo("November 27, 2026");
        assertThat(words.date(LocalDate.of(2026, 11, 26))).isEqualTo("November 26, 2026");
    }

    @Test
    void who_writes_and_where_is_paid_is_said_in_a_language() {
        assertThat(words.lines("office")).containsExactly("Countersign", "Credential Office");
        assertThat(words.lines("bank")).containsExactly("the account named in our agreement with you");
    }
}
