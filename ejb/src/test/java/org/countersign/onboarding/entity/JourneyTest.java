package org.countersign.onboarding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.onboarding.Progress;
import org.countersign.onboarding.Step;
import org.junit.jupiter.api.Test;

/** ONB-1: what makes the wizard go on, apart from what was chosen in it. */
class JourneyTest {
    @Test
    void somebody_without_anything_is_at_the_start() {
        assertThat(Step.current(Journey.none().progress(false, false))).isEqualTo(Step.START);
    }

    /** PRF-13: nothing is to be registered, and yet something is to be done. */
    @Test
    void a_right_that_waits_for_its_holders_proof_alone_is_under_way() {
        Progress upgraded = Journey.none().progress(false, true);
        assertThat(upgraded.underWay()).isTrue();
        assertThat(Step.current(upgraded)).isEqualTo(Step.PROFILE);
    }

    @Test
    void so_is_one_that_waits_for_its_device() {
        assertThat(Journey.none().progress(true, false).underWay()).isTrue();
    }
}
