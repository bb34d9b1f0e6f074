package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.BookAppointment;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-9, case 34: who gets which appointment, what moves with it, and who is told. */
class AppointmentsIT extends InsideAppointments {
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
    void case_seat_and_mails_come_about_together() throws Exception {
        AppointmentSummary made = booked(applicant, slot(0));
        assertThat(caseOf(applicant)).isEqualTo("BOOKED");
        assertThat(agentOf(made.id())).isEqualTo(agent.account().value());
        assertThat(made.zone()).hasToString("Europe/Berlin");
        assertThat(mails(applicant, "appointment-booked")).isEqualTo(1);
        assertThat(mails(agent, "agent-booked")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from delivery_attachment a join delivery d on d.id = a.delivery_id"
                                + " where d.account_id = ? and a.media_type like 'text/calendar%method=REQUEST'",
                        applicant.account().value()))
                .isEqualTo(1);
    }

    @Test
    void nobody_without_a_case_that_waits_for_it_gets_one() throws Exception {
        Caller stranger = person();
        isCalledBy(stranger);
        assertThatThrownBy(() -> bean(Appointments.class).book(wish(stranger, slot(1))))
                .hasMessage("CS-PRF-001");
        booked(applicant, slot(1));
        assertThatThrownBy(() -> bean(Appointments.class).book(wish(applicant, slot(2))))
                .as("a second one")
                .hasMessage("CS-PRF-001");
        assertThat(count(
                        "select count(*) from appointment where account_id in (?, ?)",
                        stranger.account().value(),
                        applicant.account().value()))
                .isEqualTo(1);
    }

    @Test
    void a_time_that_is_not_offered_is_not_given() {
        isCalledBy(applicant);
        Instant now = Instant.now();
        for (Instant wrong : List.of(
                slot(3).plusSeconds(60),
                now.minus(Duration.ofDays(1)),
                now.plusSeconds(60),
                slot(3).plus(Duration.ofDays(61)))) {
            assertThat(bean(Appointments.class).book(wish(applicant, wrong)))
                    .as("%s", wrong)
                    .isEmpty();
        }
    }

    @Test
    void impossible_contact_details_are_refused_beside_their_fields() {
        isCalledBy(applicant);
        assertThatThrownBy(() ->
                        bean(Appointments.class).book(new BookAppointment(slot(4), "nowhere", "12", "Europe/Berlin")))
                .isInstanceOfSatisfying(
                        InvalidForm.class, form -> assertThat(form.problems()).hasSize(2));
    }

    /** An address that was typed may be a stranger's; the account's own, both of them, are told. */
    @Test
    void mail_with_details_goes_to_confirmed_addresses_and_to_no_other() throws Exception {
        isCalledBy(applicant);
        AppointmentSummary made = bean(Appointments.class)
                .book(new BookAppointment(slot(5), "typed@stranger.example", "+441144960123", "UTC"))
                .orElseThrow();
        assertThat(bean(Appointments.class).isConfirmed(made.email())).isFalse();
        assertThat(mails(applicant, "appointment-booked")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from delivery where account_id = ? and recipient like '%stranger%'",
                        applicant.account().value()))
                .isZero();
        change(
                "update account set second_email = 'second@mail.example' where id = ?",
                applicant.account().value());
        bean(Appointments.class).reschedule(made.id(), made.sequence(), slot(6), "UTC");
        assertThat(mails(applicant, "appointment-moved")).isEqualTo(2);
        assertThat(count(
                        "select count(distinct recipient) from delivery where account_id = ?"
                                + " and template = 'appointment-moved'",
                        applicant.account().value()))
                .isEqualTo(2);
    }

    @Test
    void nobody_is_proofed_by_himself_or_by_a_colleague() throws Exception {
        Caller colleague = applicant(
                person(new OrganizationSummary(agent.organization(), null, agent.organizationName(), null, null)));
        isCalledBy(colleague);
        LocalDate day = LocalDate.ofInstant(slot(7), ZONE);
        assertThat(bean(Appointments.class).calendar(ZONE, day, day).offers(slot(7)))
                .isFalse();
        assertThat(bean(Appointments.class).book(wish(colleague, slot(7)))).isEmpty();
        assertThat(caseOf(colleague)).isEqualTo("APPOINTMENT");
        Caller himself = applicant(agent);
        isCalledBy(himself);
        assertThat(bean(Appointments.class).book(wish(himself, slot(7)))).isEmpty();
    }

    @Test
    void moving_frees_the_former_seat_and_what_was_seen_before_counts_no_more() throws Exception {
        AppointmentSummary made = booked(applicant, slot(8));
        AppointmentSummary moved = bean(Appointments.class)
                .reschedule(made.id(), made.sequence(), slot(9), "UTC")
                .orElseThrow();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(caseOf(applicant)).isEqualTo("BOOKED");
        LocalDate day = LocalDate.ofInstant(slot(8), ZONE);
        assertThat(bean(Appointments.class).calendar(ZONE, day, day).on(day))
                .contains(slot(8))
                .doesNotContain(slot(9));
        assertThatThrownBy(() -> bean(Appointments.class).cancel(made.id(), made.sequence()))
                .isInstanceOfSatisfying(
                        AppointmentRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(AppointmentMessage.CHANGED));
        assertThat(stateOf(made.id())).isEqualTo("BOOKED");
    }

    @Test
    void a_move_to_a_taken_time_leaves_everything_as_it_was() throws Exception {
        booked(applicant(), slot(10));
        AppointmentSummary made = booked(applicant, slot(11));
        assertThat(bean(Appointments.class).reschedule(made.id(), made.sequence(), slot(10), "UTC"))
                .isEmpty();
        assertThat(bean(Appointments.class).details(made.id())).isEqualTo(made);
        assertThat(mails(applicant, "appointment-moved")).isZero();
    }

    @Test
    void cancelling_leads_the_case_back_and_tells_both() throws Exception {
        AppointmentSummary made = booked(applicant, slot(12));
        bean(Appointments.class).cancel(made.id(), made.sequence());
        assertThat(caseOf(applicant)).isEqualTo("APPOINTMENT");
        assertThat(mails(applicant, "appointment-cancelled")).isEqualTo(1);
        assertThat(mails(agent, "agent-cancelled")).isEqualTo(1);
        assertThat(bean(Appointments.class).mine()).isEmpty();
        booked(applicant, slot(12));
    }

    @Test
    void a_case_that_is_cancelled_gives_its_seat_back() throws Exception {
        AppointmentSummary made = booked(applicant, slot(13));
        bean(Proofing.class).cancel();
        assertThat(stateOf(made.id())).isEqualTo("CANCELLED");
        assertThat(mails(applicant, "appointment-cancelled")).isEqualTo(1);
        booked(applicant(), slot(13));
    }

    @Test
    void one_that_has_begun_can_be_neither_moved_nor_cancelled() throws Exception {
        AppointmentSummary made = booked(applicant, slot(14));
        change(
                "update appointment set starts_at = now() - interval '5 minutes', ends_at = now() + interval '25 minutes'"
                        + " where public_id = ?",
                made.id().value());
        assertThatThrownBy(() -> bean(Appointments.class).cancel(made.id(), made.sequence()))
                .hasMessage("CS-PRF-155");
        assertThatThrownBy(() -> bean(Appointments.class).reschedule(made.id(), made.sequence(), slot(15), "UTC"))
                .hasMessage("CS-PRF-155");
    }

    @Test
    void anothers_appointment_does_not_exist() {
        AppointmentSummary made = booked(applicant, slot(16));
        isCalledBy(person());
        assertThatThrownBy(() -> bean(Appointments.class).details(made.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bean(Appointments.class).file(made.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bean(Appointments.class).cancel(made.id(), made.sequence()))
                .isInstanceOf(NotFound.class);
    }
}
