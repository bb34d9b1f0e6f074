package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.FreshOtpRequired;
import org.countersign.caller.LevelTooLow;
import org.countersign.caller.NotPermitted;
import org.countersign.caller.Role;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyMessage;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyPreview.Cases;
import org.countersign.proofing.PolicyPreview.Methods;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.PolicyVersion;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.boundary.ProofingPolicies;
import org.countersign.proofing.control.MethodPolicies;
import org.countersign.shared.ChangedMeanwhile;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-6b: a policy is changed by new versions, one after the other, by those who may and who give a reason. */
class ProofingPolicyIT extends InsideWithPeople {
    private static final String PRODUCT = "MOBILE_ID_PROOFED";
    private static final int RACERS = 8;

    private OrganizationSummary partner;
    private PolicyScope scope;
    private Caller office;

    @BeforeEach
    void a_partner_of_its_own() {
        partner = bean(Organizations.class).add("Partner " + unique(), OrganizationType.PARTNER, "US");
        scope = new PolicyScope(PRODUCT, partner.publicId());
        office = office(2, Instant.now());
        isCalledBy(office);
    }

    /** Others see the partners in the store. */
    @AfterEach
    void is_no_partner_any_more() throws Exception {
        change(
                "update organization set type = 'SUPPLIER' where id = ?",
                partner.id().value());
    }

    @Test
    void the_demo_runs_classic() {
        ProofingPolicy everybodys = policyOf(null, null);
        assertThat(everybodys.scope()).isEqualTo(PolicyScope.EVERYBODY);
        assertThat(everybodys.version()).isEqualTo(1);
        assertThat(everybodys.settings()).isEqualTo(PolicyPreset.CLASSIC.settings());
    }

    @Test
    void a_change_is_a_new_version_for_its_scope_and_a_withdrawal_is_one_too() throws Exception {
        long first = save(PolicyPreset.NIST_800_63_4);
        assertThat(policyOf(PRODUCT, partner.publicId()))
                .isEqualTo(new ProofingPolicy(first, scope, PolicyPreset.NIST_800_63_4.settings()));
        assertThat(policyOf("PHONE_PROOFED", partner.publicId()).version()).isEqualTo(1);
        long second = save(PolicyPreset.CLASSIC);
        long last = policies().save(PolicyChange.withdrawal(scope), newest(), "It is over.");
        assertThat(List.of(second, last)).containsExactly(first + 1, first + 2);
        assertThat(policyOf(PRODUCT, partner.publicId()).version()).isEqualTo(1);
        assertThat(own()).extracting(version -> version.policy().version()).containsExactly(last, second, first);
        assertThat(own().get(0).withdrawn()).isTrue();
        assertThat(own().get(2)).satisfies(version -> {
            assertThat(version.reason()).isEqualTo("Because.");
            assertThat(version.partnerName()).isEqualTo(partner.name());
            assertThat(version.changedBy()).isEqualTo("Ann Miller");
        });
        assertThat(count(
                        "select count(*) from audit_record where act = 'POLICY_CHANGED' and actor_id = ?"
                                + " and details like '%Because.%'",
                        office.account().value()))
                .isEqualTo(2);
    }

    @Test
    void whoever_saw_an_older_version_is_told_to_look_again() {
        long seen = newest();
        save(PolicyPreset.NIST_800_63_4);
        PolicyChange late = new PolicyChange(scope, PolicyPreset.CLASSIC.settings());
        assertThatThrownBy(() -> policies().save(late, seen, "Late.")).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> policies().save(late, newest() + 1, "Guessed."))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(policyOf(PRODUCT, partner.publicId()).settings()).isEqualTo(PolicyPreset.NIST_800_63_4.settings());
        withdraw();
    }

    @Test
    void of_many_who_saw_the_same_version_one_makes_the_next() throws Exception {
        long seen = newest();
        PolicyChange change = new PolicyChange(scope, PolicyPreset.NIST_800_63_4.settings());
        List<Optional<Long>> outcomes = atOnce(RACERS, racer -> () -> {
            isCalledBy(office);
            try {
                return Optional.of(policies().save(change, seen, "Racer " + racer));
            } catch (ChangedMeanwhile another) {
                return Optional.empty();
            }
        });
        assertThat(outcomes).filteredOn(Optional::isPresent).containsExactly(Optional.of(seen + 1));
        assertThat(own()).hasSize(1);
        withdraw();
    }

    @Test
    void what_is_refused_takes_no_number() {
        long seen = newest();
        PolicyChange classic = new PolicyChange(PolicyScope.EVERYBODY, PolicyPreset.CLASSIC.settings());
        assertRefused(classic, "Why not.", PolicyMessage.NOTHING_CHANGES);
        assertRefused(new PolicyChange(scope, PolicyPreset.CLASSIC.settings()), " ", PolicyMessage.REASON_NEEDED);
        assertRefused(
                new PolicyChange(scope, PolicyPreset.CLASSIC.settings()), "x".repeat(201), PolicyMessage.REASON_NEEDED);
        assertRefused(PolicyChange.withdrawal(scope), "There is none.", PolicyMessage.NOTHING_CHANGES);
        assertThat(newest()).isEqualTo(seen);
    }

    @Test
    void what_would_change_is_told_before_it_is_saved_and_changes_nothing() throws Exception {
        aCase(ProofingState.DETAILS, PRODUCT);
        aCase(ProofingState.DETAILS, PRODUCT);
        aCase(ProofingState.LETTER_OFFERED, PRODUCT);
        aCase(ProofingState.DETAILS, "PHONE_PROOFED");
        long seen = newest();
        var preview = policies().preview(new PolicyChange(scope, PolicyPreset.NIST_800_63_4.settings()));
        assertThat(preview.methods())
                .containsExactly(new Methods(PRODUCT, partner.name(), "US", Set.of(), Set.of(ProofingWay.ANSWERS)));
        assertThat(preview.cases())
                .containsExactly(
                        new Cases(
                                ProofingState.DETAILS,
                                Set.of(CaseEffect.ANSWERS_PROVE_NOBODY, CaseEffect.OTHER_LETTER_DAYS),
                                2),
                        new Cases(ProofingState.LETTER_OFFERED, Set.of(CaseEffect.OTHER_LETTER_DAYS), 1));
        assertThat(preview.letters()).isEqualTo(3);
        assertThat(newest()).isEqualTo(seen);
    }

    /** ADM-5, case 39. */
    @Test
    void a_policy_is_for_administrators_at_level_2_with_a_fresh_code() {
        PolicyChange change = new PolicyChange(scope, PolicyPreset.NIST_800_63_4.settings());
        isCalledBy(person());
        assertThatThrownBy(() -> policies().current()).isInstanceOf(NotPermitted.class);
        isCalledBy(office(1, null));
        assertThatThrownBy(() -> policies().preview(change)).isInstanceOf(LevelTooLow.class);
        isCalledBy(office(2, Instant.now().minusSeconds(3_600)));
        assertThat(policies().current().inForce()).isNotEmpty();
        assertThatThrownBy(() -> policies().preview(change)).isInstanceOf(FreshOtpRequired.class);
        assertThatThrownBy(() -> policies().save(change, newest(), "Why not.")).isInstanceOf(FreshOtpRequired.class);
    }

    private void assertRefused(PolicyChange change, String reason, PolicyMessage why) {
        assertThatThrownBy(() -> policies().save(change, newest(), reason))
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }

    private long save(PolicyPreset preset) {
        return policies().save(new PolicyChange(scope, preset.settings()), newest(), "Because.");
    }

    private void withdraw() {
        policies().save(PolicyChange.withdrawal(scope), newest(), "The test is over.");
    }

    private List<PolicyVersion> own() {
        return policies().current().history().stream()
                .filter(version -> version.policy().scope().equals(scope))
                .toList();
    }

    private static ProofingPolicy policyOf(String product, PublicId partner) {
        return bean(MethodPolicies.class).of(product, partner);
    }

    private static long newest() {
        return policies().current().version();
    }

    private static ProofingPolicies policies() {
        return bean(ProofingPolicies.class);
    }

    private void aCase(ProofingState state, String product) throws Exception {
        stored(StoredCase.open(person().account().value(), state.name())
                .with("product_code", product)
                .with("partner_id", partner.id().value()));
    }

    private static Caller office(int level, Instant lastOtp) {
        return strong(person(), Role.SYSTEM_ADMINISTRATOR, level, lastOtp);
    }
}
