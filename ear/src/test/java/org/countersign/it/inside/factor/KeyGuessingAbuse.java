package org.countersign.it.inside.factor;

import org.junit.jupiter.api.Test;

/** Case 23 in full. */
class KeyGuessingAbuse extends KeyGuessing {
    private static final int GUESSES = 10_000;

    @Test
    void ten_thousand_guesses_of_a_company_are_looked_at_a_hundred_times() throws Exception {
        a_company_s_guesses_are_looked_at_a_hundred_times_and_no_more(GUESSES);
    }
}
