package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-5, PRF-6b: how many of a person's tries at the bureau are used up. */
class BureauPastTest {
    @ParameterizedTest
    @CsvSource({"0, false, 0", "1, false, 1", "4, false, 4", "1, true, 4", "4, true, 4", "5, true, 5"})
    void a_signal_of_fraud_uses_up_every_try(int tries, boolean signalled, int charged) {
        assertThat(new BureauPast(tries, signalled).charged(4)).isEqualTo(charged);
    }
}
