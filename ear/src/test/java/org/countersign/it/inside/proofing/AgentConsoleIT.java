package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgendaItem;
import org.countersign.proofing.AgentCase;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.AgentTask;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-11: an agent, his appointments, and what he says of them. */
class AgentConsoleIT extends InsideMeetings {
    private AgentConsole console;
    private Caller agent;
    private Caller applicant;

    @BeforeEach
    void an_agent_and_an_applicant() throws Exception {
        console = bean(AgentConsole.class);
        agent = agent();
        applicant = person();
        isCalledBy(agent);
    }

    @Test
    void an_agent_sees_his_own_day_and_week() throws Exception {
        PublicId own = meeting(agent, applicant);
        meeting(agent(), person());
        PublicId later = meeting(agent, person(), now().plus(Duration.ofDays(3)));
        PublicId cancelled = meeting(agent, person(), now().plus(Duration.ofDays(2)));
        change("update appointment set state = 'CANCELLED', taken = null where public_id = ?", cancelled.value());
        assertThat(console.week(ZoneOffset.UTC, console.day(ZoneOffset.UTC).minusDays(1)))
                .extracting(AgendaItem::id)
                .containsExactly(own, later);
        assertThat(console.week(ZoneOffset.UTC, console.day(ZoneOffset.UTC).plusDays(5)))
                .isEmpty();
        AgentCase open = console.open(own);
        assertThat(open.applicant().full()).isEqualTo("Ann Miller");
        assertThat(open.country()).isEqualTo("DE");
        assertThat(open.open()).isTrue();
    }

    /** TENANCY-1: also for whoever knows its name. */
    @Test
    void an_appointment_of_another_agent_does_not_exist() throws Exception {
        PublicId anothers = meeting(agent, applicant);
        MeetingFindings found = allIsWell(anothers);
        Caller stranger = agent();
        List<ThrowingCallable> tries = List.of(
                () -> console.open(anothers),
                () -> console.pass(anothers, found),
                () -> console.newCode(anothers),
                () -> console.fail(anothers, found),
                () -> console.noShow(anothers),
                () -> console.technicalProblem(anothers, found),
                () -> console.suspect(anothers, found),
                () -> console.arrived(anothers));
        atOnce(tries.size(), each -> () -> {
            isCalledBy(stranger);
            assertThatThrownBy(tries.get(each)).isInstanceOf(NotFound.class);
            return each;
        });
        assertThat(refusals(stranger)).isEqualTo(tries.size());
        assertThat(caseOf(anothers)).isEqualTo("BOOKED");
        assertThat(outcomeOf(anothers)).isNull();
    }

    @Test
    void nobody_proofs_himself() throws Exception {
        PublicId own = meeting(agent, agent);
        assertRefused(AgentMessage.OWN_CASE, () -> console.open(own));
        assertRefused(AgentMessage.OWN_CASE, () -> console.pass(own, MeetingFindings.NONE));
        assertRefused(AgentMessage.OWN_CASE, () -> console.noShow(own));
        assertThat(caseOf(own)).isEqualTo("BOOKED");
        assertThat(refusals(agent)).isEqualTo(3);
        under(
                "appointment.own-organization",
                "allowed",
                () -> assertRefused(AgentMessage.OWN_CASE, () -> console.open(own)));
    }

    @Test
    void people_of_ones_own_organization_are_proofed_where_policy_allows_it() throws Exception {
        var company = company();
        Caller colleague = agent(person(company));
        PublicId appointment = meeting(colleague, person(company));
        isCalledBy(colleague);
        assertRefused(AgentMessage.OWN_ORGANIZATION, () -> console.open(appointment));
        assertRefused(AgentMessage.OWN_ORGANIZATION, () -> console.suspect(appointment, MeetingFindings.NONE));
        under(
                "appointment.own-organization",
                "allowed",
                () -> assertThat(console.pass(appointment, allIsWell(appointment)))
                        .isInstanceOf(PassOutcome.Code.class));
    }

    @Test
    void a_pass_gives_one_code_and_keeps_neither_number_nor_code() throws Exception {
        PublicId appointment = meeting(agent, applicant);
        PassOutcome.Code code = (PassOutcome.Code) console.pass(appointment, allIsWell(appointment));
        assertThat(code.until()).isBetween(now().plus(Duration.ofDays(29)), now().plus(Duration.ofDays(31)));
        assertThat(code).hasToString("code");
        assertThat(caseOf(appointment)).isEqualTo("CODE_GIVEN");
        assertThat(stateOf(appointment)).isEqualTo("HELD");
        assertThat(outcomeOf(appointment)).isEqualTo("PASSED");
        assertThat(goodCodes(appointment)).isEqualTo(1);
        assertThat(mails(applicant, "proofing-passed")).isEqualTo(1);
        String kept = value("select s::text from proofing_session s where appointment_id = ?", appointment.value());
        assertThat(kept).doesNotContain(NUMBER).doesNotContain(code.code());
        assertThat(value("select document_hash from proofing_session where appointment_id = ?", appointment.value()))
                .matches("[0-9a-f]+\\.[0-9a-f]{64}");
        assertThat(count(
                        "select count(*) from audit_record where details like ? or details like ?",
                        "%" + NUMBER + "%",
                        "%" + code.code() + "%"))
                .isZero();
    }

    @Test
    void two_clicks_pass_once_and_show_one_code() throws Exception {
        PublicId appointment = meeting(agent, applicant);
        MeetingFindings found = allIsWell(appointment);
        List<PassOutcome> outcomes = atOnce(8, click -> () -> {
            isCalledBy(agent);
            return console.pass(appointment, found);
        });
        assertThat(outcomes).filteredOn(PassOutcome.Code.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(PassOutcome.Before.class::isInstance).hasSize(7);
        assertThat(codes(appointment)).isEqualTo(1);
        assertThat(mails(applicant, "proofing-passed")).isEqualTo(1);
        assertThat(count("select count(*) from proofing_session where appointment_id = ?", appointment.value()))
                .isEqualTo(1);
    }

    @Test
    void different_outcomes_at_once_leave_one() throws Exception {
        PublicId appointment = unmet(meeting(agent, applicant));
        MeetingFindings found = found(appointment, false, "it does not fit");
        List<Boolean> done = atOnce(6, click -> () -> {
            isCalledBy(agent);
            return isDone(() -> {
                if (click % 3 == 0) {
                    console.pass(appointment, found);
                } else if (click % 3 == 1) {
                    console.fail(appointment, found);
                } else {
                    console.noShow(appointment);
                }
            });
        });
        assertThat(done).contains(true);
        assertThat(caseOf(appointment))
                .isEqualTo(
                        switch (MeetingOutcome.valueOf(outcomeOf(appointment))) {
                            case PASSED -> "CODE_GIVEN";
                            case FAILED -> "FAILED";
                            default -> "APPOINTMENT";
                        });
        assertThat(Stream.of("proofing-passed", "proofing-failed", "appointment-missed")
                        .mapToLong(this::told)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void a_new_code_ends_the_one_before_and_none_is_given_a_day_later() throws Exception {
        PublicId appointment = meeting(agent, applicant);
        PassOutcome.Code first = (PassOutcome.Code) console.pass(appointment, allIsWell(appointment));
        PassOutcome.Code second = console.newCode(appointment);
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(codes(appointment)).isEqualTo(2);
        assertThat(goodCodes(appointment)).isEqualTo(1);
        change(
                "update proofing_session set decided_at = decided_at - interval '25' hour where appointment_id = ?",
                appointment.value());
        assertThat(console.open(appointment).codePossible()).isFalse();
        assertRefused(AgentMessage.NO_CODE, () -> console.newCode(appointment));
        assertThat(goodCodes(appointment)).isEqualTo(1);
    }

    @Test
    void an_outcome_is_given_from_the_beginning_until_a_day_after_the_end() throws Exception {
        PublicId early = meeting(agent, applicant, now().plus(Duration.ofMinutes(2)));
        assertRefused(AgentMessage.NOT_YET, () -> console.noShow(early));
        PublicId late = meeting(agent, person(), now().minus(Duration.ofMinutes(24 * 60 + 31)));
        assertThatThrownBy(() -> console.noShow(late))
                .isInstanceOfSatisfying(
                        AgentRefused.class,
                        refused -> assertThat(refused.key())
                                .as("decided where the server's own sweep was quicker")
                                .isIn(AgentMessage.TOO_LATE, AgentMessage.DECIDED));
        PublicId last = unmet(meeting(agent, person(), now().minus(Duration.ofMinutes(89))));
        console.noShow(last);
        assertThat(stateOf(last)).isEqualTo("MISSED");
    }

    @Test
    void every_other_outcome_moves_the_case_and_is_told() throws Exception {
        PublicId failed = meeting(agent, applicant);
        console.fail(failed, found(failed, false, "The picture is of somebody else"));
        assertThat(caseOf(failed)).isEqualTo("FAILED");
        assertThat(stateOf(failed)).isEqualTo("HELD");
        assertThat(mails(applicant, "proofing-failed")).isEqualTo(1);

        Caller absent = person();
        PublicId missed = meeting(agent, absent);
        assertRefused(AgentMessage.MET, () -> console.noShow(missed));
        unmet(missed);
        console.noShow(missed);
        assertThat(caseOf(missed)).isEqualTo("APPOINTMENT");
        assertThat(mails(absent, "appointment-missed")).isEqualTo(1);

        Caller mute = person();
        PublicId broken = meeting(agent, mute);
        console.technicalProblem(broken, MeetingFindings.NONE);
        assertThat(caseOf(broken)).isEqualTo("APPOINTMENT");
        assertThat(mails(mute, "proofing-technical")).isEqualTo(1);

        Caller suspect = person();
        PublicId suspected = meeting(agent, suspect);
        console.suspect(suspected, found(suspected, true, "A mask"));
        assertThat(caseOf(suspected)).isEqualTo("SUSPECTED");
        assertThat(mails(suspect, "proofing-suspended")).isEqualTo(1);
        for (PublicId each : List.of(failed, missed, broken, suspected)) {
            assertRefused(AgentMessage.DECIDED, () -> console.noShow(each));
        }
    }

    @Test
    void meetings_that_are_over_wait_for_their_outcome_until_that_is_recorded() throws Exception {
        PublicId running = meeting(agent, applicant);
        PublicId over = meeting(agent, person(), now().minus(Duration.ofHours(20)));
        assertThat(console.outcomesToRecord()).extracting(AgentTask::id).containsExactly(over);
        assertThat(console.outcomesToRecord().get(0).until())
                .isEqualTo(console.open(over).entry().until());
        isCalledBy(agent());
        assertThat(console.outcomesToRecord()).isEmpty();
        isCalledBy(agent);
        console.technicalProblem(over, MeetingFindings.NONE);
        assertThat(console.outcomesToRecord()).isEmpty();
        assertThat(caseOf(running)).isEqualTo("BOOKED");
    }

    @Test
    void what_was_not_seen_is_no_pass_and_changes_nothing() throws Exception {
        PublicId appointment = meeting(agent, applicant);
        assertThatThrownBy(() -> console.pass(appointment, MeetingFindings.NONE))
                .isInstanceOf(InvalidForm.class);
        assertThatThrownBy(() -> console.pass(appointment, found(appointment, true, null)))
                .isInstanceOf(InvalidForm.class);
        assertThatThrownBy(() -> console.fail(appointment, found(appointment, false, "no. " + NUMBER)))
                .isInstanceOf(InvalidForm.class);
        assertThat(caseOf(appointment)).isEqualTo("BOOKED");
        assertThat(outcomeOf(appointment)).isNull();
        assertThat(codes(appointment)).isZero();
    }

    private long told(String template) {
        try {
            return mails(applicant, template);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (AgentRefused refused) {
            assertThat(refused.key()).isEqualTo(AgentMessage.DECIDED);
            return false;
        }
    }

    private static void assertRefused(AgentMessage why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        AgentRefused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
