package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORD-1: addresses are checked per country. */
class PostalRulesTest {
    @ParameterizedTest
    @CsvSource({
        "US, 12345",
        "US, 12345-6789",
        "GB, S1 2AB",
        "GB, sw1a 1aa",
        "GB, GIR 0AA",
        "CA, K1A 0B1",
        "NL, 1012 AB",
        "JP, 100-0001",
        "SE, 111 22",
        "DE, ' 10115 '"
    })
    void a_postal_code_of_the_countrys_shape_fits(String country, String code) {
        assertThat(PostalRules.fits(country, code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"US, 1234", "US, 12345-", "US, ''", "US,", "GB, 12345", "CA, D1A 0B1", "DE, 1011", "DE, １０１１５"})
    void another_shape_does_not(String country, String code) {
        assertThat(PostalRules.fits(country, code)).isFalse();
    }

    @Test
    void a_country_that_is_not_listed_takes_any_code_or_none() {
        assertThat(PostalRules.fits("IE", null)).isTrue();
        assertThat(PostalRules.fits("IE", "D02 AF30")).isTrue();
        assertThat(PostalRules.fits("IE", "x".repeat(17))).isFalse();
        assertThat(PostalRules.needsPostalCode("IE")).isFalse();
    }

    @Test
    void no_country_is_answered_and_not_thrown() {
        assertThat(PostalRules.isCountry(null)).isFalse();
        assertThat(PostalRules.needsRegion(null)).isFalse();
        assertThat(PostalRules.needsPostalCode(null)).isFalse();
        assertThat(PostalRules.fits(null, null)).isTrue();
        assertThat(PostalRules.example(null)).isEmpty();
    }

    @Test
    void every_example_fits_its_country() {
        assertThat(PostalRules.countries())
                .filteredOn(PostalRules::needsPostalCode)
                .hasSizeGreaterThan(20)
                .allMatch(country ->
                        PostalRules.fits(country, PostalRules.example(country).orElseThrow()));
        assertThat(PostalRules.isCountry("US")).isTrue();
        assertThat(PostalRules.isCountry("us")).isFalse();
        assertThat(PostalRules.isCountry("ZZ")).isFalse();
    }
}
