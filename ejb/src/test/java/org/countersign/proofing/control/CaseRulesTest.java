package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.countersign.order.Purchase;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.WrongAnswers;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** PRF-1, PRF-6b: what is told of the ways to be proofed before a case is begun. */
class CaseRulesTest {
    private static final Purchase BOUGHT = new Purchase("PHONE_PROOFED", null);

    private final AtTheBureau ann = new AtTheBureau();

    @Test
    void every_way_of_the_classic_policy_is_told() {
        assertThat(ways(PolicyPreset.CLASSIC.settings()))
                .containsExactlyInAnyOrder(ProofingWay.ANSWERS, ProofingWay.LETTER, ProofingWay.WEBCAM);
    }

    @Test
    void answers_that_prove_nothing_are_no_way() {
        assertThat(ways(PolicyPreset.NIST_800_63_4.settings()))
                .containsExactlyInAnyOrder(ProofingWay.LETTER, ProofingWay.WEBCAM);
    }

    @Test
    void what_the_policy_does_without_is_none_either() {
        assertThat(ways(settings(Set.of("US"), false)))
                .containsExactlyInAnyOrder(ProofingWay.ANSWERS, ProofingWay.LETTER);
        assertThat(ways(settings(Set.of(), true))).containsExactly(ProofingWay.WEBCAM);
    }

    @Test
    void nor_is_the_bureau_where_there_is_none() {
        ann.isThere(false);
        assertThat(ways(PolicyPreset.CLASSIC.settings())).containsExactly(ProofingWay.WEBCAM);
    }

    private Set<ProofingWay> ways(MethodSettings settings) {
        CaseRules rules = ann.steps.rules;
        rules.methods = new MethodPolicies() {
            @Override
            public ProofingPolicy of(String product, PublicId partner) {
                return new ProofingPolicy(1, PolicyScope.EVERYBODY, settings);
            }
        };
        return rules.ways(BOUGHT);
    }

    private static MethodSettings settings(Set<String> countries, boolean webcam) {
        return new MethodSettings(
                BureauQuestions.PROVE, WrongAnswers.CHOICE, 4, countries, LetterUse.WHERE_NO_QUESTIONS, 30, 30, webcam);
    }
}
