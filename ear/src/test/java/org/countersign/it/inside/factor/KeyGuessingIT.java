package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.RandomCodes;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.control.KeyEntry;
import org.countersign.shared.Kind;
import org.junit.jupiter.api.Test;

/** Case 23 with as many guesses as fit into the daily run; {@code KeyGuessingAbuse} makes ten thousand. */
class KeyGuessingIT extends KeyGuessing {
    private static final int PER_ADDRESS = 25;

    @Test
    void a_company_that_guesses_is_stopped_whatever_its_accounts_and_addresses() throws Exception {
        a_company_s_guesses_are_looked_at_a_hundred_times_and_no_more(140);
        Caller honest = person();
        String key = issued(honest, Kind.PHONE);
        assertThat(bean(KeyRedemption.class).redeem(key))
                .as("another company's right key")
                .isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @Test
    void one_address_is_stopped_whatever_the_accounts_and_companies() {
        RequestOrigin one = new RequestOrigin("10.21." + unique(), "test", "test");
        List<LicenseMessage> answers = new ArrayList<>();
        for (int each = 0; each < PER_ADDRESS + 5; each++) {
            Caller guesser = person();
            calls(guesser);
            answers.add(
                    reason(bean(KeyEntry.class).enter(bean(RandomCodes.class).readable(20), guesser, one, now())));
        }
        assertThat(answers.subList(0, PER_ADDRESS)).containsOnly(LicenseMessage.NOT_ACCEPTED);
        assertThat(answers.subList(PER_ADDRESS, answers.size())).containsOnly(LicenseMessage.TOO_MANY_TRIES);
    }

    /** No oracle: to a stranger unknown, used, taken back, run out and another's are one answer, equal in every part. */
    @Test
    void a_stranger_learns_nothing_from_the_answers() throws Exception {
        Caller buyer = person();
        String used = issued(buyer, Kind.PHONE);
        assertThat(bean(KeyRedemption.class).redeem(used)).isInstanceOf(RedeemOutcome.Redeemed.class);
        String fresh = issued(buyer, Kind.MOBILE_ID);
        String over = issued(buyer, Kind.HARDWARE_TOKEN);
        change(
                "update license_key set expires_at = ? where tail = ? and buyer_id = ?",
                now().minusSeconds(1),
                over.substring(over.length() - 4),
                buyer.account().value());
        Caller stranger = person();
        calls(stranger);
        Refused neutral = Refused.because(LicenseMessage.NOT_ACCEPTED);
        for (String key : List.of(bean(RandomCodes.class).readable(20), fresh, used, over)) {
            assertThat(bean(KeyRedemption.class).redeem(key)).isEqualTo(neutral);
        }
        calls(buyer);
        assertThat(reason(bean(KeyRedemption.class).redeem(over))).isEqualTo(LicenseMessage.EXPIRED);
    }
}
