package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** ORD-2: exact to the smallest unit. */
class MoneyTest {
    @Test
    void an_amount_is_read_as_people_type_it() {
        assertThat(Money.read(" 105 ", "USD")).contains(Money.of("105.00", "USD"));
        assertThat(Money.read("0.5", "USD")).contains(Money.of("0.50", "USD"));
        assertThat(Money.read("9999999999999.99", "USD")).isPresent();
        assertThat(Money.read("105.00", "JPY")).contains(Money.of("105", "JPY"));
    }

    /** A number of a hundred million digits fits into eleven signs (case 43). */
    @Test
    @Timeout(5)
    void what_is_no_amount_is_refused_at_once() {
        for (String typed : Arrays.asList(
                null,
                "",
                "abc",
                "1e3",
                "1E3",
                "1e100000000",
                "1e-100000000",
                "-5",
                "+5",
                "0.001",
                ".5",
                "1.",
                "1,50",
                "0x1",
                "NaN",
                "\u0661",
                "12345678901234")) {
            assertThat(Money.read(typed, "USD")).as("%s", typed).isEmpty();
        }
        assertThat(Money.read("105.5", "JPY")).isEmpty();
    }

    @Test
    void amounts_add_up_to_the_cent() {
        Money total = Money.zero("USD");
        for (int i = 0; i < 10; i++) {
            total = total.plus(Money.of("0.10", "USD"));
        }
        assertThat(total).isEqualTo(Money.of("1", "USD"));
        assertThat(total.minus(Money.of("1.00", "USD")).isZero()).isTrue();
        assertThat(Money.of("19.99", "USD").times(3)).isEqualTo(Money.of("59.97", "USD"));
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("5", "EUR")).isEqualTo(Money.of("5.00", "EUR")).hasSameHashCodeAs(Money.of("5.0", "EUR"));
    }

    @Test
    void a_currency_has_its_own_number_of_decimals() {
        assertThat(Money.of("1200.00", "JPY").amount()).hasToString("1200");
        assertThat(Money.of("1.234", "BHD").amount()).hasToString("1.234");
        assertThatThrownBy(() -> Money.of("0.001", "USD")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("0.5", "JPY")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percents_are_rounded_half_up() {
        assertThat(Money.of("0.10", "USD").percent(new BigDecimal("5"))).isEqualTo(Money.of("0.01", "USD"));
        assertThat(Money.of("80.00", "USD").percent(new BigDecimal("8.875"))).isEqualTo(Money.of("7.10", "USD"));
        assertThat(Money.of("99", "JPY").percent(new BigDecimal("10"))).isEqualTo(Money.of("10", "JPY"));
    }

    @Test
    void currencies_do_not_mix() {
        assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of("1", "USD").compareTo(Money.of("1", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_ordered_and_knows_its_sign() {
        assertThat(Money.of("2", "USD")).isGreaterThan(Money.of("1.99", "USD"));
        assertThat(Money.of("-0.01", "USD").isNegative()).isTrue();
        assertThat(Money.zero("USD").isNegative()).isFalse();
    }

    @Test
    void it_is_shown_in_the_readers_way() {
        assertThat(Money.of("1234.50", "USD").display(Locale.US)).isEqualTo("USD 1,234.50");
        assertThat(Money.of("1234.50", "EUR").display(Locale.GERMANY)).isEqualTo("EUR 1.234,50");
    }
}
