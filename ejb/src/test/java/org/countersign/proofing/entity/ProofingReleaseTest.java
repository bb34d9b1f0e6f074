package org.countersign.proofing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.SuspicionDecision.CONFIRM;
import static org.countersign.proofing.SuspicionDecision.RELEASE;

import java.time.Instant;
import java.util.List;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-11: two people decide about a suspicion, and the one who suspects is neither. */
class ProofingReleaseTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final AccountId SUSPECTING = new AccountId(1);
    private static final AccountId ANNE = new AccountId(2);
    private static final AccountId BERT = new AccountId(3);
    private static final AccountId CAROL = new AccountId(5);

    private final ProofingRelease release = new ProofingRelease(7, SUSPECTING, NOW);

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void two_people_who_say_the_same_decide(SuspicionDecision decision) {
        assertThat(release.decide(decision, ANNE, false, NOW)).isFalse();
        assertThat(release.decide(decision, BERT, false, NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void one_person_is_not_two(SuspicionDecision decision) {
        release.decide(decision, ANNE, false, NOW);
        assertThat(release.mayDecide(decision, ANNE, false)).isFalse();
        assertThatThrownBy(() -> release.decide(decision, ANNE, false, NOW)).isInstanceOf(AgentRefused.class);
        assertThat(release.decide(decision, BERT, false, NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void who_suspects_has_no_word_neither_as_first_nor_as_second(SuspicionDecision decision) {
        assertThat(release.mayDecide(decision, SUSPECTING, false)).isFalse();
        assertThatThrownBy(() -> release.decide(decision, SUSPECTING, false, NOW))
                .isInstanceOf(AgentRefused.class);
        release.decide(decision, ANNE, false, NOW);
        assertThatThrownBy(() -> release.decide(decision, SUSPECTING, false, NOW))
                .isInstanceOf(AgentRefused.class);
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void where_two_disagree_both_words_stand_and_a_third_person_decides(SuspicionDecision third) {
        release.decide(RELEASE, ANNE, false, NOW);
        assertThat(release.decide(CONFIRM, BERT, false, NOW)).isFalse();
        assertThat(release.firstDecision()).isEqualTo(RELEASE);
        assertThat(release.firstBy()).isEqualTo(ANNE);
        assertThat(release.otherBy()).isEqualTo(BERT);
        for (AccountId spoken : List.of(ANNE, BERT, SUSPECTING)) {
            assertThat(release.mayDecide(RELEASE, spoken, false)).isFalse();
            assertThat(release.mayDecide(CONFIRM, spoken, false)).isFalse();
        }
        assertThat(release.decide(third, CAROL, false, NOW)).isTrue();
    }

    @Test
    void who_spoke_first_may_think_again_until_somebody_else_speaks() {
        release.decide(RELEASE, ANNE, false, NOW);
        assertThat(release.decide(CONFIRM, ANNE, false, NOW)).isFalse();
        assertThat(release.firstDecision()).isEqualTo(CONFIRM);
        assertThat(release.decide(RELEASE, BERT, false, NOW)).isFalse();
        assertThatThrownBy(() -> release.decide(RELEASE, ANNE, false, NOW)).isInstanceOf(AgentRefused.class);
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void an_administrator_decides_alone_where_nobody_else_is_left_but_never_about_his_own_suspicion(
            SuspicionDecision decision) {
        assertThat(release.mayDecide(decision, SUSPECTING, true)).isFalse();
        assertThat(release.decide(decision, ANNE, true, NOW)).isTrue();
    }

    @Test
    void an_administrator_whose_word_met_with_another_ends_it_where_nobody_else_is_left() {
        release.decide(RELEASE, ANNE, false, NOW);
        release.decide(CONFIRM, BERT, false, NOW);
        assertThat(release.decide(RELEASE, ANNE, true, NOW)).isTrue();
        assertThat(release.mayDecide(CONFIRM, BERT, true)).isFalse();
    }

    @Test
    void what_is_decided_stays() {
        release.decide(RELEASE, ANNE, false, NOW);
        release.decide(RELEASE, BERT, false, NOW);
        assertThat(release.mayDecide(CONFIRM, new AccountId(4), false)).isFalse();
        assertThatThrownBy(() -> release.decide(CONFIRM, new AccountId(4), false, NOW))
                .isInstanceOf(AgentRefused.class);
    }
}
