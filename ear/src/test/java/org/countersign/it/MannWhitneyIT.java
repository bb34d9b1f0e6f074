package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.countersign.it.fixture.MannWhitney;
import org.junit.jupiter.api.Test;

/** The measure of the timing tests is measured first, on series whose answers somebody else's program gave. */
class MannWhitneyIT {
    /** {@code scipy.stats.mannwhitneyu(…, method='asymptotic')}, version 1.17.1. */
    @Test
    void it_agrees_with_another_program_also_where_values_are_equal() {
        assertThat(MannWhitney.p(
                        new double[] {1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8},
                        new double[] {0.5, 1.5, 2.5, 9, 10, 11, 12, 13}))
                .isCloseTo(0.2701485, within(1e-6));
        assertThat(MannWhitney.p(new double[] {1, 2, 2, 3, 3, 3, 4, 5}, new double[] {3, 4, 4, 5, 5, 6, 7, 7}))
                .isCloseTo(0.0105152, within(1e-6));
    }

    @Test
    void series_of_one_source_pass_and_shifted_ones_do_not() {
        Random random = new Random(4711);
        double[] first = random.doubles(300, 50, 60).toArray();
        double[] same = random.doubles(300, 50, 60).toArray();
        double[] shifted = random.doubles(300, 51.5, 61.5).toArray();
        assertThat(MannWhitney.p(first, same)).isGreaterThan(0.01);
        assertThat(MannWhitney.p(first, shifted)).isLessThan(0.001);
        assertThat(MannWhitney.p(first, first.clone())).isGreaterThan(0.99);
        assertThat(MannWhitney.median(new double[] {3, 1, 2, 10})).isEqualTo(2.5);
    }
}
