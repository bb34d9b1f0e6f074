package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-6b: of several policies the one counts that names most. */
class PoliciesInForceTest {
    private static final PublicId PARTNER = new PublicId("helios");
    private static final PolicyScope OF_PRODUCT = new PolicyScope("PHONE_PROOFED", null);
    private static final PolicyScope OF_PARTNER = new PolicyScope(null, PARTNER);
    private static final PolicyScope OF_BOTH = new PolicyScope("PHONE_PROOFED", PARTNER);

    private final PoliciesInForce all = new PoliciesInForce(List.of(
            policy(1, PolicyScope.EVERYBODY), policy(2, OF_PRODUCT), policy(3, OF_PARTNER), policy(4, OF_BOTH)));

    @ParameterizedTest
    @CsvSource({
        "PHONE_PROOFED, helios, 4",
        "TOKEN_PROOFED, helios, 3",
        ", helios, 3",
        "PHONE_PROOFED, northwind, 2",
        "PHONE_PROOFED, , 2",
        "TOKEN_PROOFED, northwind, 1",
        "TOKEN_PROOFED, , 1",
        ", , 1"
    })
    void the_policy_that_names_most_counts(String product, String partner, long version) {
        PublicId id = partner == null ? null : new PublicId(partner);
        assertThat(all.of(product, id).version()).isEqualTo(version);
    }

    @Test
    void whose_own_policy_is_withdrawn_gets_the_next_one() {
        PoliciesInForce without = all.with(PolicyChange.withdrawal(OF_BOTH), 5);
        assertThat(without.of("PHONE_PROOFED", PARTNER).version()).isEqualTo(3);
        assertThat(without.with(PolicyChange.withdrawal(OF_PARTNER), 6)
                        .of("PHONE_PROOFED", PARTNER)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_change_replaces_what_its_scope_had_and_touches_no_other() {
        PoliciesInForce changed = all.with(new PolicyChange(OF_PARTNER, PolicyPreset.NIST_800_63_4.settings()), 5);
        assertThat(changed.of(null, PARTNER))
                .isEqualTo(new ProofingPolicy(5, OF_PARTNER, PolicyPreset.NIST_800_63_4.settings()));
        assertThat(changed.of("PHONE_PROOFED", PARTNER).version()).isEqualTo(4);
        assertThat(changed.policies()).hasSize(4);
    }

    @Test
    void a_change_to_what_is_said_already_is_none() {
        assertThat(all.says(new PolicyChange(OF_PARTNER, PolicyPreset.CLASSIC.settings())))
                .isTrue();
        assertThat(all.says(new PolicyChange(OF_PARTNER, PolicyPreset.NIST_800_63_4.settings())))
                .isFalse();
        assertThat(all.says(PolicyChange.withdrawal(OF_PARTNER))).isFalse();
        PolicyScope other = new PolicyScope("TOKEN_PROOFED", PARTNER);
        assertThat(all.says(PolicyChange.withdrawal(other))).isTrue();
        assertThat(all.says(new PolicyChange(other, PolicyPreset.CLASSIC.settings())))
                .as("its own from now on, whatever becomes of the others")
                .isFalse();
    }

    @Test
    void without_a_policy_for_everybody_nothing_is_guessed() {
        PoliciesInForce none = new PoliciesInForce(List.of(policy(3, OF_PARTNER)));
        assertThatThrownBy(() -> none.of("PHONE_PROOFED", null)).isInstanceOf(IllegalStateException.class);
    }

    private static ProofingPolicy policy(long version, PolicyScope scope) {
        return new ProofingPolicy(version, scope, PolicyPreset.CLASSIC.settings());
    }
}
