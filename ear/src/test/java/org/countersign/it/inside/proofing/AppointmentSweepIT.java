package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.caller.NotPermitted;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.boundary.AppointmentSweep;
import org.countersign.proofing.boundary.AppointmentTimer;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.boundary.ProofingAgents;
import org.countersign.shared.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What falls due with appointments (PRF-9, SWP-1, case 34). The timer of the server looks, too, and as it likes: what counts
 * is what came of it, and that it came about once.
 */
class AppointmentSweepIT extends InsideAppointments {
    private static final int AT_ONCE = 5;
    private static final String ROOM = "countersign.meeting";

    private Caller agent;
    private Caller applicant;

    @BeforeEach
    void an_agent_and_an_applicant() throws Exception {
        agent = agent();
        applicant = applicant();
    }

    @AfterEach
    void no_agent() throws Exception {
        leaves(agent);
    }

    @Test
    void each_reminder_is_sent_once_however_many_nodes_look() throws Exception {
        AppointmentSummary made = booked(applicant, slot(20));
        begins(made, "23 hours");
        reminded(made);
        assertThat(mails(applicant, "appointment-reminder")).isEqualTo(1);
        assertThat(mails(agent, "agent-reminder")).isEqualTo(1);
        begins(made, "50 minutes");
        reminded(made);
        bean(AppointmentTimer.class).look();
        assertThat(mails(applicant, "appointment-reminder")).isEqualTo(2);
    }

    @Test
    void after_a_standstill_only_the_nearest_reminder_is_sent() throws Exception {
        AppointmentSummary made = booked(applicant, slot(21));
        begins(made, "50 minutes");
        bean(AppointmentTimer.class).look();
        bean(AppointmentTimer.class).look();
        assertThat(mails(applicant, "appointment-reminder")).isEqualTo(1);
        assertThat(count("select count(*) from appointment_reminder where appointment_id = ?", idOf(made.id())))
                .as("the earlier one is not sent after it")
                .isEqualTo(2);
    }

    @Test
    void who_is_told_of_another_time_is_reminded_of_that_one() throws Exception {
        AppointmentSummary made = booked(applicant, slot(22));
        begins(made, "23 hours");
        bean(AppointmentTimer.class).look();
        AppointmentSummary moved = bean(Appointments.class)
                .reschedule(made.id(), made.sequence(), slot(23), "UTC")
                .orElseThrow();
        begins(moved, "22 hours");
        bean(AppointmentTimer.class).look();
        assertThat(mails(applicant, "appointment-reminder")).isEqualTo(2);
    }

    @Test
    void a_cancelled_appointment_reminds_nobody() throws Exception {
        AppointmentSummary made = booked(applicant, slot(24));
        bean(Appointments.class).cancel(made.id(), made.sequence());
        begins(made, "23 hours");
        bean(AppointmentTimer.class).look();
        assertThat(mails(applicant, "appointment-reminder")).isZero();
    }

    @Test
    void who_did_not_come_is_told_so_once_and_may_choose_another_time() throws Exception {
        AppointmentSummary made = booked(applicant, slot(25));
        begins(made, "-95 minutes");
        List<Boolean> missed = atOnce(AT_ONCE, each -> () -> missed(idOf(made.id())));
        assertThat(missed).filteredOn(one -> one).hasSizeLessThanOrEqualTo(1);
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("MISSED");
        assertThat(caseOf(applicant)).isEqualTo("APPOINTMENT");
        assertThat(mails(applicant, "appointment-missed")).isEqualTo(1);
        booked(applicant, slot(26));
    }

    @Test
    void while_the_room_is_open_nobody_has_missed_a_meeting_that_may_begin_late_or_run_over() throws Exception {
        AppointmentSummary made = booked(applicant, slot(33));
        begins(made, "-85 minutes");
        assertThat(missed(idOf(made.id()))).isFalse();
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("BOOKED");
        assertThat(caseOf(applicant)).isEqualTo("BOOKED");
        assertThat(mails(applicant, "appointment-missed")).isZero();
    }

    @Test
    void from_the_beginning_on_the_applicant_neither_changes_it_nor_ends_his_case() throws Exception {
        AppointmentSummary made = booked(applicant, slot(27));
        met(made);
        for (String begun : List.of("10 minutes", "0 minutes", "-46 minutes", "-100 minutes")) {
            begins(made, begun);
            bean(AppointmentTimer.class).look();
            isCalledBy(applicant);
            assertThat(bean(Appointments.class).details(made.id()).isChangeable())
                    .isFalse();
            assertThatThrownBy(() -> bean(Appointments.class).cancel(made.id(), made.sequence()))
                    .isInstanceOf(AppointmentRefused.class);
            assertThatThrownBy(() -> bean(Appointments.class).reschedule(made.id(), made.sequence(), slot(38), "UTC"))
                    .isInstanceOf(AppointmentRefused.class);
            assertThat(bean(Proofing.class).open().orElseThrow().can(ProofingTrigger.CANCEL))
                    .isFalse();
            assertThatThrownBy(() -> bean(Proofing.class).cancel())
                    .as("else he would escape what the agent is about to say")
                    .isInstanceOf(AppointmentRefused.class);
            assertThat(stateOf(made.id())).isEqualTo("BOOKED");
        }
        assertThat(bean(Appointments.class).details(made.id()).isAwaitingOutcome())
                .isTrue();
    }

    @Test
    void before_it_begins_his_case_ends_with_it() throws Exception {
        AppointmentSummary made = booked(applicant, slot(39));
        begins(made, "1 minute");
        bean(Proofing.class).cancel();
        assertThat(stateOf(made.id())).isEqualTo("CANCELLED");
    }

    @Test
    void who_was_met_and_of_whom_the_agent_says_nothing_in_time_chooses_another_time() throws Exception {
        AppointmentSummary made = booked(applicant, slot(36));
        met(made);
        begins(made, "-24 hours");
        assertThat(bean(AppointmentSweep.class).giveUp(idOf(made.id()), Instant.now()))
                .as("the agent has half an hour left")
                .isFalse();
        begins(made, "-24 hours -31 minutes");
        List<Boolean> ended =
                atOnce(AT_ONCE, each -> () -> bean(AppointmentSweep.class).giveUp(idOf(made.id()), Instant.now()));
        assertThat(ended).filteredOn(one -> one).hasSizeLessThanOrEqualTo(1);
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("HELD");
        assertThat(caseOf(applicant)).isEqualTo("APPOINTMENT");
        assertThat(mails(applicant, "proofing-unrecorded")).isEqualTo(1);
        assertThat(mails(applicant, "appointment-missed")).isZero();
    }

    @Test
    void an_agent_who_has_met_somebody_is_reminded_once_to_say_what_came_of_it() throws Exception {
        AppointmentSummary made = booked(applicant, slot(40));
        met(made);
        begins(made, "-89 minutes");
        bean(AppointmentTimer.class).look();
        assertThat(mails(agent, "agent-to-record")).isZero();
        begins(made, "-91 minutes");
        atOnce(AT_ONCE, each -> () -> bean(AppointmentSweep.class).remindToRecord(idOf(made.id()), Instant.now()));
        bean(AppointmentTimer.class).look();
        assertThat(mails(agent, "agent-to-record")).isEqualTo(1);
    }

    @Test
    void in_the_room_of_a_video_service_nobody_has_missed_it_while_the_agent_can_say_who_came() throws Exception {
        AppointmentSummary made = booked(applicant, slot(37));
        System.setProperty(ROOM, "link");
        try {
            begins(made, "-24 hours");
            bean(AppointmentTimer.class).look();
            assertThat(stateOf(made.id())).isEqualTo("BOOKED");
            assertThat(mails(agent, "agent-to-record"))
                    .as("nobody but him knows whether they met")
                    .isEqualTo(1);
            begins(made, "-24 hours -31 minutes");
            assertThat(missed(idOf(made.id()))).isFalse();
            bean(AppointmentTimer.class).look();
        } finally {
            System.clearProperty(ROOM);
        }
        assertThat(stateOf(made.id())).isEqualTo("HELD");
        assertThat(mails(applicant, "proofing-unrecorded")).isEqualTo(1);
        assertThat(mails(applicant, "appointment-missed")).isZero();
    }

    @Test
    void when_an_agent_is_removed_another_one_takes_over_at_the_same_time() throws Exception {
        AppointmentSummary made = booked(applicant, slot(28));
        Caller substitute = agent();
        removed(agent);
        bean(AppointmentTimer.class).look();
        assertThat(agentOf(made.id())).isEqualTo(substitute.account().value());
        assertThat(stateOf(made.id())).isEqualTo("BOOKED");
        assertThat(mails(agent, "agent-cancelled")).isEqualTo(1);
        assertThat(mails(substitute, "agent-booked")).isEqualTo(1);
        assertThat(mails(applicant, "appointment-moved") + mails(applicant, "appointment-called-off"))
                .as("nothing has changed for him")
                .isZero();
        leaves(substitute);
    }

    @Test
    void nor_does_one_who_turned_out_to_be_the_same_person() throws Exception {
        AppointmentSummary made = booked(applicant, slot(42));
        change(
                "update account set second_email = (select upper(email) from account where id = ?) where id = ?",
                applicant.account().value(),
                agent.account().value());
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("CANCELLED");
    }

    @Test
    void whoever_became_a_colleague_of_his_applicant_does_not_meet_him() throws Exception {
        AppointmentSummary made = booked(applicant, slot(41));
        change(
                "update account set organization_id = (select organization_id from account where id = ?) where id = ?",
                agent.account().value(),
                applicant.account().value());
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("CANCELLED");
        assertThat(caseOf(applicant)).isEqualTo("APPOINTMENT");
    }

    @Test
    void where_nobody_takes_over_it_is_called_off_and_the_case_goes_on() throws Exception {
        AppointmentSummary made = booked(applicant, slot(29));
        removed(agent);
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(made.id())).isEqualTo("CANCELLED");
        assertThat(caseOf(applicant)).isEqualTo("APPOINTMENT");
        assertThat(mails(applicant, "appointment-called-off")).isEqualTo(1);
        isCalledBy(applicant);
        assertThat(bean(Appointments.class).book(wish(applicant, slot(29)))).isEmpty();
    }

    @Test
    void an_absence_takes_away_what_it_touches_and_nothing_else() throws Exception {
        AppointmentSummary touched = booked(applicant, slot(30));
        Caller other = applicant();
        AppointmentSummary untouched = booked(other, slot(32));
        isCalledByTheOffice();
        bean(ProofingAgents.class)
                .away(agent.account(), new TimeSpan(slot(30).plusSeconds(600), slot(30).plusSeconds(1200)));
        bean(AppointmentTimer.class).look();
        assertThat(stateOf(touched.id())).isEqualTo("CANCELLED");
        assertThat(stateOf(untouched.id())).isEqualTo("BOOKED");
    }

    @Test
    void only_an_administrator_removes_agents() {
        isCalledBy(applicant);
        assertThatThrownBy(() -> bean(ProofingAgents.class).remove(agent.account()))
                .isInstanceOf(NotPermitted.class);
    }

    private static void removed(Caller agent) {
        isCalledByTheOffice();
        bean(ProofingAgents.class).remove(agent.account());
    }

    /** As if it had been booked for that distance from now; and as if nobody had been told of reminders then. */
    private static void begins(AppointmentSummary made, String in) throws Exception {
        change(
                "update appointment set starts_at = now() + cast(? as interval), ends_at = now() + cast(? as interval)"
                        + " + interval '30 minutes' where public_id = ?",
                in,
                in,
                made.id().value());
    }

    private static void met(AppointmentSummary made) throws Exception {
        change(
                "update appointment set met_at = now() where public_id = ?",
                made.id().value());
    }

    private static void reminded(AppointmentSummary made) throws Exception {
        long id = idOf(made.id());
        atOnce(AT_ONCE, each -> () -> bean(AppointmentSweep.class).remind(id, Instant.now()));
    }

    /** False also where another one was quicker. */
    private static boolean missed(long appointment) {
        try {
            return bean(AppointmentSweep.class).miss(appointment, Instant.now());
        } catch (BusinessException another) {
            return false;
        }
    }
}
