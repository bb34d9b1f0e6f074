package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.proofing.ProofingWay.ANSWERS;
import static org.countersign.proofing.ProofingWay.LETTER;
import static org.countersign.proofing.ProofingWay.WEBCAM;

import java.util.List;
import java.util.Set;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.PolicyPreview.Cases;
import org.countersign.proofing.PolicyPreview.Methods;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.WrongAnswers;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** PRF-6b: what would change, for which product, partner and country, and how many cases would notice. */
class ForesightTest {
    private static final PublicId HELIOS = new PublicId("helios");
    private static final PublicId NORTHWIND = new PublicId("northwind");
    private static final List<String> PRODUCTS = List.of("PHONE_PROOFED", "APP_PROOFED");
    private static final List<OrganizationSummary> PARTNERS =
            List.of(partner(1, HELIOS, "Helios Defence"), partner(2, NORTHWIND, "Northwind Aero"));
    private static final MethodSettings CLASSIC = PolicyPreset.CLASSIC.settings();
    private static final MethodSettings NIST = PolicyPreset.NIST_800_63_4.settings();

    private final PoliciesInForce classic =
            new PoliciesInForce(List.of(new ProofingPolicy(1, PolicyScope.EVERYBODY, CLASSIC)));

    @Test
    void from_classic_to_nist_answers_prove_nobody_in_the_united_states_and_nothing_changes_elsewhere() {
        PolicyPreview preview = after(classic, new PolicyChange(PolicyScope.EVERYBODY, NIST));
        assertThat(preview.methods())
                .containsExactly(
                        new Methods("APP_PROOFED", null, "US", Set.of(), Set.of(ANSWERS)),
                        new Methods("PHONE_PROOFED", null, "US", Set.of(), Set.of(ANSWERS)));
    }

    @Test
    void a_partner_with_a_policy_of_its_own_is_not_touched_by_what_is_for_everybody() {
        PoliciesInForce now = classic.with(new PolicyChange(new PolicyScope(null, HELIOS), CLASSIC), 2);
        assertThat(after(now, new PolicyChange(PolicyScope.EVERYBODY, NIST)).methods())
                .extracting(Methods::partnerName)
                .containsOnlyNulls();
        assertThat(after(now, new PolicyChange(new PolicyScope("PHONE_PROOFED", HELIOS), NIST))
                        .methods())
                .containsExactly(new Methods("PHONE_PROOFED", "Helios Defence", "US", Set.of(), Set.of(ANSWERS)));
    }

    @Test
    void each_country_that_is_named_has_a_line_and_all_others_have_one() {
        MethodSettings wider = new MethodSettings(
                BureauQuestions.OFF, WrongAnswers.CHOICE, 4, Set.of("CA"), LetterUse.ALWAYS, 30, 30, false);
        assertThat(after(classic, new PolicyChange(new PolicyScope("APP_PROOFED", null), wider))
                        .methods())
                .containsExactly(
                        new Methods("APP_PROOFED", null, "CA", Set.of(LETTER), Set.of(WEBCAM)),
                        new Methods("APP_PROOFED", null, "US", Set.of(), Set.of(ANSWERS, LETTER, WEBCAM)),
                        new Methods("APP_PROOFED", null, null, Set.of(), Set.of(WEBCAM)));
    }

    @Test
    void open_cases_are_counted_by_state_and_effect_under_the_policy_that_is_theirs() {
        PoliciesInForce now = classic.with(new PolicyChange(new PolicyScope(null, HELIOS), CLASSIC), 2);
        PolicyPreview preview = after(
                now,
                new PolicyChange(PolicyScope.EVERYBODY, NIST),
                group(ProofingState.LETTER_OFFERED, "US", null, 7),
                group(ProofingState.DETAILS, "US", null, 3),
                group(ProofingState.DETAILS, "US", NORTHWIND, 2),
                group(ProofingState.DETAILS, "US", HELIOS, 100),
                group(ProofingState.DETAILS, "CA", null, 1000));
        assertThat(preview.cases())
                .containsExactly(
                        new Cases(
                                ProofingState.DETAILS,
                                Set.of(CaseEffect.ANSWERS_PROVE_NOBODY, CaseEffect.OTHER_LETTER_DAYS),
                                5),
                        new Cases(ProofingState.LETTER_OFFERED, Set.of(CaseEffect.OTHER_LETTER_DAYS), 7));
        assertThat(preview.letters()).isEqualTo(12);
        assertThat(preview.isEmpty()).isFalse();
    }

    @Test
    void a_change_to_what_is_said_already_changes_nothing() {
        PolicyPreview preview = after(
                classic,
                new PolicyChange(new PolicyScope(null, HELIOS), CLASSIC),
                group(ProofingState.DETAILS, "US", HELIOS, 9));
        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.letters()).isZero();
    }

    private static PolicyPreview after(PoliciesInForce now, PolicyChange change, OpenCases.Group... open) {
        return new Foresight(now, now.with(change, 9)).over(PRODUCTS, PARTNERS, List.of(open));
    }

    private static OpenCases.Group group(ProofingState state, String country, PublicId partner, long count) {
        return new OpenCases.Group(state, ProofingMethod.BUREAU, country, "PHONE_PROOFED", partner, count);
    }

    private static OrganizationSummary partner(long id, PublicId publicId, String name) {
        return new OrganizationSummary(new OrganizationId(id), publicId, name, OrganizationType.PARTNER, "US");
    }
}
