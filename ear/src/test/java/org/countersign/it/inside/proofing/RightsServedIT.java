package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.CasePurpose;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.WrongAnswers;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.control.Cases;
import org.countersign.proofing.control.Proving;
import org.countersign.shared.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 33, PRF-6b: a proof raises the rights whose policy accepts it, and no other one. */
class RightsServedIT extends InsidePolicies {
    private Caller person;
    private String strict;

    /** His phones' right is everybody's; the partner wants more than answers for his mobile ID. */
    @BeforeEach
    void somebody_holds_a_right_under_a_lax_policy_and_one_under_a_strict_one() throws Exception {
        decrees(PolicyPreset.NIST_800_63_4.settings());
        person = person();
        strict = orderFor(person);
        isCalledBy(person);
        opens(Kind.PHONE, "lax-" + unique(), 730);
    }

    @Test
    void answers_that_prove_for_one_product_do_not_for_a_stricter_partner_who_is_proofed_for_again() throws Exception {
        opens(Kind.MOBILE_ID, strict, 365);
        isProofed(null, ProofingMethod.BUREAU);
        assertThat(level(Kind.PHONE)).isEqualTo(3);
        assertThat(level(Kind.MOBILE_ID)).isEqualTo(2);
        assertThat(bean(Proofing.class).isAwaited()).isTrue();

        isProofed(PRODUCT, ProofingMethod.LETTER);
        assertThat(level(Kind.PHONE)).isEqualTo(3);
        assertThat(level(Kind.MOBILE_ID)).isEqualTo(3);
        assertThat(bean(Proofing.class).isAwaited()).isFalse();
    }

    @Test
    void an_agents_proof_for_one_product_is_good_for_all_whose_policies_have_agents() throws Exception {
        opens(Kind.MOBILE_ID, strict, 365);
        isProofed(null, ProofingMethod.WEBCAM);
        assertThat(level(Kind.PHONE)).isEqualTo(3);
        assertThat(level(Kind.MOBILE_ID)).isEqualTo(3);
    }

    @Test
    void a_right_that_comes_later_asks_for_its_own_policy_too() throws Exception {
        isProofed(null, ProofingMethod.BUREAU);
        opens(Kind.MOBILE_ID, strict, 365);
        assertThat(level(Kind.MOBILE_ID)).isEqualTo(2);
        opens(Kind.HARDWARE_TOKEN, "lax-" + unique(), 365);
        assertThat(level(Kind.HARDWARE_TOKEN)).isEqualTo(3);
    }

    /** OTP-7: a case for a right that nothing can prove would keep its person from proving what can be. */
    @Test
    void a_case_is_begun_for_a_right_whose_policy_offers_some_way_and_names_it() throws Exception {
        opens(Kind.MOBILE_ID, strict, 1000);
        decrees(new MethodSettings(
                BureauQuestions.PROVE, WrongAnswers.CHOICE, 4, Set.of("US"), LetterUse.DISABLED, 30, 30, false));
        isCalledBy(person);
        begins(null); // he lives nowhere in the United States, as far as is known
        assertThat(bean(Proofing.class).purpose()).contains(new CasePurpose(Kind.PHONE, null));
        bean(Proofing.class).cancel();
        decrees(PolicyPreset.NIST_800_63_4.settings());
        isCalledBy(person);
        begins(PRODUCT);
        assertThat(bean(Proofing.class).purpose()).contains(new CasePurpose(Kind.MOBILE_ID, partner.name()));
    }

    /** Who was let pass under the policy of his case has what the case was for, whatever the policy says by then. */
    @Test
    void a_case_serves_the_right_that_it_was_for() throws Exception {
        opens(Kind.MOBILE_ID, strict, 1000);
        isProofed(PRODUCT, ProofingMethod.BUREAU);
        assertThat(level(Kind.MOBILE_ID)).isEqualTo(3);
    }

    private void opens(Kind kind, String source, int days) throws Exception {
        Instant now = now();
        inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(person.account(), kind, 3, now, now.plusSeconds(days * 86_400L), source)));
    }

    /** In a case for that product; null: for what was not bought here. */
    private void isProofed(String product, ProofingMethod method) throws Exception {
        begins(product);
        change(
                "update proofing_case set state = 'LETTER_SENT', country = 'US', method = 'BUREAU' where open_for = ?",
                person.account().value());
        inTransaction(() -> {
            var held = bean(Cases.class).required(person.account());
            bean(Cases.class).move(held, ProofingTrigger.RIGHT_CODE, person.account(), now());
            bean(Proving.class).pass(held, method, now());
            return null;
        });
    }

    private void begins(String product) throws Exception {
        bean(Proofing.class).begin();
        assertThat(value(
                        "select product_code from proofing_case where open_for = ?",
                        person.account().value()))
                .isEqualTo(product);
    }

    private long level(Kind kind) throws Exception {
        return count(
                "select level from subscription where account_id = ? and kind = ? and open_marker = 1",
                person.account().value(),
                kind.name());
    }
}
