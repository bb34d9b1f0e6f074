package org.countersign.proofing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.SuspicionDecision.CONFIRM;
import static org.countersign.proofing.SuspicionDecision.RELEASE;

import java.time.Instant;
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

    private final ProofingRelease release = new ProofingRelease(7, SUSPECTING, NOW);

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void two_people_who_say_the_same_decide(SuspicionDecision decision) {
        assertThat(release.decide(decision, ANNE, NOW)).isFalse();
        assertThat(release.decide(decision, BERT, NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void one_person_is_not_two(SuspicionDecision decision) {
        release.decide(decision, ANNE, NOW);
        assertThat(release.mayDecide(decision, ANNE)).isFalse();
        assertThatThrownBy(() -> release.decide(decision, ANNE, NOW)).isInstanceOf(AgentRefused.class);
        assertThat(release.decide(decision, BERT, NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SuspicionDecision.class)
    void who_suspects_has_no_word_neither_as_first_nor_as_second(SuspicionDecision decision) {
        assertThat(release.mayDecide(decision, SUSPECTING)).isFalse();
        assertThatThrownBy(() -> release.decide(decision, SUSPECTING, NOW)).isInstanceOf(AgentRefused.class);
        release.decide(decision, ANNE, NOW);
        assertThatThrownBy(() -> release.decide(decision, SUSPECTING, NOW)).isInstanceOf(AgentRefused.class);
    }

    @Test
    void who_says_the_other_thing_waits_for_somebody_to_agree_with_him() {
        release.decide(RELEASE, ANNE, NOW);
        assertThat(release.decide(CONFIRM, BERT, NOW)).isFalse();
        assertThat(release.firstDecision()).isEqualTo(CONFIRM);
        assertThat(release.firstBy()).isEqualTo(BERT);
        assertThat(release.mayDecide(CONFIRM, BERT)).isFalse();
        assertThat(release.decide(CONFIRM, ANNE, NOW)).isTrue();
    }

    @Test
    void what_is_decided_stays() {
        release.decide(RELEASE, ANNE, NOW);
        release.decide(RELEASE, BERT, NOW);
        assertThat(release.mayDecide(CONFIRM, new AccountId(4))).isFalse();
        assertThatThrownBy(() -> release.decide(CONFIRM, new AccountId(4), NOW)).isInstanceOf(AgentRefused.class);
    }
}
