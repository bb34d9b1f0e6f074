package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.AgentTask;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.proofing.boundary.AppointmentSweep;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.PassConfirmation;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-11: where two persons are asked for, nobody passes by one agent's word. */
class SecondAgentIT extends InsideMeetings {
    private static final Duration WITHIN = Duration.ofHours(24);

    private Caller first;
    private Caller second;
    private Caller applicant;
    private PublicId appointment;

    @BeforeEach
    void a_pass_that_waits() throws Exception {
        first = agent();
        second = agent();
        applicant = person();
        appointment = meeting(first, applicant);
        isCalledBy(first);
        under("proofing.two-person", "on", () -> {
            assertThat(pass()).isInstanceOf(PassOutcome.Waiting.class);
            assertThat(pass()).isInstanceOf(PassOutcome.Waiting.class);
        });
    }

    @Test
    void it_gives_no_code_and_moves_nothing_but_the_appointment() throws Exception {
        assertThat(caseOf(appointment)).isEqualTo("CONFIRMING");
        assertThat(stateOf(appointment)).isEqualTo("HELD");
        assertThat(outcomeOf(appointment)).isEqualTo("TO_CONFIRM");
        assertThat(codes(appointment)).isZero();
        assertThat(mails(applicant, "proofing-passed")).isZero();
        assertThatThrownBy(() -> bean(AgentConsole.class).newCode(appointment))
                .isInstanceOfSatisfying(
                        AgentRefused.class, refused -> assertThat(refused.key()).isEqualTo(AgentMessage.NO_CODE));
    }

    @Test
    void the_one_who_passed_cannot_confirm_nor_can_who_may_not_proof_that_person() throws Exception {
        assertThat(passesThatWait()).doesNotContain(appointment);
        assertRefused(AgentMessage.ANOTHER_PERSON);
        isCalledBy(agent(applicant));
        assertThat(passesThatWait()).doesNotContain(appointment);
        assertRefused(AgentMessage.OWN_CASE);
        assertThat(caseOf(appointment)).isEqualTo("CONFIRMING");
    }

    /** ACC-2: one person may have several accounts with one address. */
    @Test
    void another_account_of_the_one_who_passed_confirms_nothing() throws Exception {
        Caller alias = agent();
        change(
                "update account set second_email = (select upper(email) from account where id = ?) where id = ?",
                first.account().value(),
                alias.account().value());
        isCalledBy(alias);
        assertThat(passesThatWait()).doesNotContain(appointment);
        assertRefused(AgentMessage.ANOTHER_PERSON);
        assertThat(reminded(now().plus(WITHIN.dividedBy(2)))).isTrue();
        assertThat(mails(alias, "agent-to-confirm")).isZero();
    }

    @Test
    void a_second_agent_confirms_and_the_first_one_is_asked_to_hand_over_the_code() throws Exception {
        isCalledBy(second);
        assertThat(passesThatWait()).contains(appointment);
        MeetingRecord record = bean(PassConfirmation.class).record(appointment);
        assertThat(record.applicant().full()).isEqualTo("Ann Miller");
        assertThat(record.checks()).doesNotContainValue(false);
        bean(PassConfirmation.class).confirm(appointment);
        assertThat(caseOf(appointment)).isEqualTo("CODE_GIVEN");
        assertThat(mails(applicant, "proofing-confirmed")).isEqualTo(1);
        assertThat(mails(applicant, "proofing-passed"))
                .as("there is nothing to enter yet")
                .isZero();
        assertThat(mails(first, "agent-code-to-give")).isEqualTo(1);
        assertThat(mails(second, "agent-code-to-give")).isZero();
        assertThat(codes(appointment)).isZero();
        isCalledBy(first);
        assertThat(codesToGive()).contains(appointment);
        assertThat(bean(AgentConsole.class).newCode(appointment).code()).isNotBlank();
        assertThat(goodCodes(appointment)).isEqualTo(1);
        assertThat(codesToGive()).doesNotContain(appointment);
        assertThat(mails(applicant, "proofing-passed")).isEqualTo(1);
        bean(AgentConsole.class).newCode(appointment);
        assertThat(mails(applicant, "proofing-passed"))
                .as("the way to enter it is known")
                .isEqualTo(1);
    }

    @Test
    void the_one_who_confirmed_can_hand_over_the_code_and_nothing_else_nor_can_a_third() throws Exception {
        confirmed();
        AgentConsole console = bean(AgentConsole.class);
        assertThat(codesToGive()).contains(appointment);
        assertThat(console.open(appointment).own()).isFalse();
        assertThat(console.open(appointment).codePossible()).isTrue();
        assertThatThrownBy(() -> console.noShow(appointment)).isInstanceOf(AgentRefused.class);
        isCalledBy(agent());
        assertThat(codesToGive()).doesNotContain(appointment);
        assertThatThrownBy(() -> console.open(appointment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> console.newCode(appointment)).isInstanceOf(NotFound.class);
        isCalledBy(second);
        assertThat(console.newCode(appointment).code()).isNotBlank();
        assertThat(goodCodes(appointment)).isEqualTo(1);
    }

    @Test
    void the_applicant_learns_by_when_an_agent_hands_over_the_code_until_he_has() throws Exception {
        confirmed();
        isCalledBy(applicant);
        CaseView waiting = bean(Proofing.class).open().orElseThrow();
        assertThat(waiting.codeUntil()).isEqualTo(waiting.since().plus(WITHIN));
        isCalledBy(first);
        bean(AgentConsole.class).newCode(appointment);
        isCalledBy(applicant);
        assertThat(bean(Proofing.class).open().orElseThrow().codeUntil()).isNull();
    }

    @Test
    void where_nobody_hands_over_the_code_in_time_the_applicant_makes_another_appointment() throws Exception {
        confirmed();
        assertThat(givenUp(now().plus(WITHIN).minusSeconds(60))).isFalse();
        assertThat(caseOf(appointment)).isEqualTo("CODE_GIVEN");
        Instant over = now().plus(WITHIN);
        List<Boolean> ended = atOnce(4, each -> () -> givenUp(over));
        assertThat(ended).filteredOn(one -> one).hasSize(1);
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
        assertThat(outcomeOf(appointment)).isEqualTo("CODE_NOT_GIVEN");
        assertThat(mails(applicant, "proofing-code-not-given")).isEqualTo(1);
        isCalledBy(first);
        assertThat(codesToGive()).doesNotContain(appointment);
        assertThatThrownBy(() -> bean(AgentConsole.class).newCode(appointment))
                .isInstanceOfSatisfying(
                        AgentRefused.class, refused -> assertThat(refused.key()).isEqualTo(AgentMessage.NO_CODE));
    }

    @Test
    void whose_code_was_handed_over_has_as_long_to_enter_it_as_anybody() throws Exception {
        confirmed();
        bean(AgentConsole.class).newCode(appointment);
        assertThat(givenUp(now().plus(WITHIN).plusSeconds(60))).isFalse();
        assertThat(bean(AppointmentSweep.class)
                        .giveUp(number(), now().plus(WITHIN).plusSeconds(60)))
                .isFalse();
        assertThat(caseOf(appointment)).isEqualTo("CODE_GIVEN");
    }

    @Test
    void many_who_decide_at_once_decide_once() throws Exception {
        List<Boolean> done = atOnce(6, each -> () -> {
            isCalledBy(second);
            return isDone(each % 2 == 0);
        });
        assertThat(done).filteredOn(one -> one).hasSize(1);
        assertThat(caseOf(appointment))
                .isEqualTo("PASSED".equals(outcomeOf(appointment)) ? "CODE_GIVEN" : "APPOINTMENT");
        assertThat(mails(applicant, "proofing-confirmed") + mails(applicant, "proofing-technical"))
                .isEqualTo(1);
    }

    @Test
    void who_is_not_confirmed_makes_another_appointment() throws Exception {
        isCalledBy(second);
        bean(PassConfirmation.class).refuse(appointment);
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
        assertThat(outcomeOf(appointment)).isEqualTo("NOT_CONFIRMED");
        assertThat(mails(applicant, "proofing-technical")).isEqualTo(1);
        change(
                "update proofing_case set state = 'CANCELLED', open_for = null where open_for = ?",
                applicant.account().value());
        PublicId next = meeting(first, applicant);
        isCalledBy(first);
        assertThat(bean(AgentConsole.class).open(next).refusedBefore())
                .as("another case")
                .isFalse();
        change(
                "update appointment set case_id = (select case_id from appointment where public_id = ?) where public_id = ?",
                appointment.value(),
                next.value());
        assertThat(bean(AgentConsole.class).open(next).refusedBefore()).isTrue();
        isCalledBy(second);
        assertThatThrownBy(() -> bean(PassConfirmation.class).record(appointment))
                .isInstanceOf(NotFound.class);
        assertRefused(AgentMessage.DECIDED);
    }

    @Test
    void the_applicant_learns_by_when_and_that_he_need_not_come_again_until_then() {
        isCalledBy(applicant);
        CaseView view = bean(Proofing.class).open().orElseThrow();
        assertThat(view.state()).isEqualTo(ProofingState.CONFIRMING);
        assertThat(view.confirmUntil()).isEqualTo(view.since().plus(WITHIN));
        assertThat(bean(Appointments.class).mine()).isEmpty();
    }

    @Test
    void the_applicant_may_take_back_what_waits_and_nobody_confirms_it_then() {
        isCalledBy(applicant);
        bean(Proofing.class).cancel();
        isCalledBy(second);
        assertThat(passesThatWait()).doesNotContain(appointment);
        assertRefused(AgentMessage.DECIDED);
    }

    @Test
    void the_other_agents_are_told_at_once_and_reminded_once_after_half_of_the_time() throws Exception {
        assertThat(mails(second, "agent-to-confirm"))
                .as("also without hours in which he could be booked")
                .isEqualTo(1);
        assertThat(reminded(now().plus(WITHIN.dividedBy(3)))).isFalse();
        assertThat(reminded(now().plus(WITHIN.dividedBy(2)))).isTrue();
        assertThat(reminded(now().plus(WITHIN.dividedBy(2)))).isFalse();
        assertThat(mails(second, "agent-to-confirm")).isEqualTo(2);
        assertThat(mails(first, "agent-to-confirm")).isZero();
        isCalledBy(second);
        assertThat(bean(PassConfirmation.class).record(appointment).confirmUntil())
                .isAfter(now());
    }

    @Test
    void after_all_of_it_the_pass_does_not_count_and_the_applicant_makes_another_appointment() throws Exception {
        assertThat(givenUp(now().plus(WITHIN).minusSeconds(60))).isFalse();
        assertThat(caseOf(appointment)).isEqualTo("CONFIRMING");
        Instant over = now().plus(WITHIN);
        List<Boolean> ended = atOnce(4, each -> () -> givenUp(over));
        assertThat(ended).filteredOn(one -> one).hasSize(1);
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
        assertThat(outcomeOf(appointment)).isEqualTo("NOT_CONFIRMED");
        assertThat(mails(applicant, "proofing-unconfirmed")).isEqualTo(1);
        isCalledBy(second);
        assertRefused(AgentMessage.DECIDED);
    }

    private void confirmed() {
        isCalledBy(second);
        bean(PassConfirmation.class).confirm(appointment);
    }

    private static List<PublicId> codesToGive() {
        return bean(AgentConsole.class).codesToGive().stream()
                .map(AgentTask::id)
                .toList();
    }

    private boolean givenUp(Instant asOf) throws Exception {
        long id = number();
        return bean(AppointmentSweep.class).unfinished(asOf, id - 1, 1).contains(id)
                && bean(AppointmentSweep.class).giveUp(id, asOf);
    }

    private boolean reminded(Instant asOf) throws Exception {
        long id = number();
        return bean(AppointmentSweep.class).toConfirm(asOf, id - 1, 1).contains(id)
                && bean(AppointmentSweep.class).remindToConfirm(id, asOf);
    }

    private long number() throws Exception {
        return count("select id from appointment where public_id = ?", appointment.value());
    }

    private PassOutcome pass() {
        return bean(AgentConsole.class).pass(appointment, allIsWell(appointment));
    }

    private static List<PublicId> passesThatWait() {
        return bean(PassConfirmation.class).waiting().stream()
                .map(MeetingRecord::id)
                .toList();
    }

    private boolean isDone(boolean confirms) {
        try {
            if (confirms) {
                bean(PassConfirmation.class).confirm(appointment);
            } else {
                bean(PassConfirmation.class).refuse(appointment);
            }
            return true;
        } catch (AgentRefused refused) {
            assertThat(refused.key()).isEqualTo(AgentMessage.DECIDED);
            return false;
        }
    }

    private void assertRefused(AgentMessage why) {
        assertThatThrownBy(() -> bean(PassConfirmation.class).confirm(appointment))
                .isInstanceOfSatisfying(
                        AgentRefused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
