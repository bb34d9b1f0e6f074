package org.countersign.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.onboarding.Step.DONE;
import static org.countersign.onboarding.Step.KEY;
import static org.countersign.onboarding.Step.METHODS;
import static org.countersign.onboarding.Step.PROFILE;
import static org.countersign.onboarding.Step.PROOFING;
import static org.countersign.onboarding.Step.START;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ONB-1: taken up again where it was left. Case 33: no step before what it needs. */
class StepTest {
    private static final Progress NEW = new Progress(null, false, false, false, false);

    @Test
    void whoever_is_new_begins_at_the_start() {
        assertThat(Step.current(NEW)).isEqualTo(START);
        assertThat(openSteps(NEW)).containsExactly(START, KEY);
    }

    @Test
    void the_store_leads_back_to_the_start_and_a_key_to_its_page() {
        assertThat(Step.current(new Progress(Way.STORE, false, false, false, false)))
                .isEqualTo(START);
        assertThat(Step.current(new Progress(Way.KEY, false, false, false, false)))
                .isEqualTo(KEY);
    }

    @Test
    void a_right_leads_to_the_details_and_no_further() {
        Progress redeemed = new Progress(Way.KEY, true, false, false, false);
        assertThat(Step.current(redeemed)).isEqualTo(PROFILE);
        assertThat(openSteps(redeemed)).containsExactly(START, KEY, PROFILE);
    }

    @Test
    void confirmed_details_lead_to_the_methods() {
        Progress confirmed = new Progress(Way.KEY, true, true, false, false);
        assertThat(Step.current(confirmed)).isEqualTo(METHODS);
        assertThat(openSteps(confirmed)).containsExactly(START, KEY, PROFILE, METHODS);
    }

    @Test
    void what_was_bought_with_proofing_leads_to_it_and_to_whatever_else_there_is_to_register() {
        Progress toProof = new Progress(Way.KEY, true, true, true, false);
        assertThat(Step.current(toProof)).isEqualTo(PROOFING);
        assertThat(openSteps(toProof)).containsExactly(START, KEY, PROFILE, PROOFING, METHODS);
    }

    @Test
    void details_that_were_confirmed_some_time_ago_open_nothing_without_a_right() {
        assertThat(openSteps(new Progress(null, false, true, false, false))).containsExactly(START, KEY);
    }

    @Test
    void whoever_has_finished_begins_anew_but_may_look_at_what_he_reached() {
        Progress finished = new Progress(null, false, true, false, true);
        assertThat(Step.current(finished)).isEqualTo(START);
        assertThat(openSteps(finished)).containsExactly(START, KEY, DONE);
    }

    @Test
    void a_token_that_comes_by_post_after_the_end_leads_back_to_the_methods() {
        assertThat(Step.current(new Progress(null, true, true, false, true))).isEqualTo(METHODS);
    }

    @Test
    void wherever_somebody_is_sent_may_be_shown() {
        everyProgress()
                .forEach(progress -> assertThat(Step.current(progress).open(progress))
                        .as("%s", progress)
                        .isTrue());
    }

    private static Stream<Progress> everyProgress() {
        List<Progress> all = new ArrayList<>();
        for (Way way : new Way[] {null, Way.STORE, Way.KEY}) {
            for (int bits = 0; bits < 8; bits++) {
                all.add(new Progress(way, (bits & 1) > 0, (bits & 2) > 0, (bits & 8) > 0, (bits & 4) > 0));
            }
        }
        return all.stream();
    }

    private static List<Step> openSteps(Progress progress) {
        return Stream.of(Step.values()).filter(step -> step.open(progress)).toList();
    }
}
