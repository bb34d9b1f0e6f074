package org.countersign.it.inside.proofing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.it.fixture.StoredCase;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.BookAppointment;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.ProofingAgents;
import org.countersign.shared.PublicId;

/** What tests of appointments have in common: agents who work on Saturdays, when nobody else does, and applicants. */
abstract class InsideAppointments extends InsideWithAgents {
    static final ZoneId ZONE = ZoneId.of("UTC");

    private static final LocalDate SATURDAY = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
            .plusWeeks(2)
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    /** The so-manieth half hour of a Saturday in two weeks or three, from 0. */
    static Instant slot(int number) {
        return SATURDAY.atStartOfDay().plusMinutes(30L * number).toInstant(ZoneOffset.UTC);
    }

    /** An agent of a company of his own, on Saturdays around the clock. */
    static Caller agent() throws Exception {
        return agent(person());
    }

    static Caller agent(Caller person) throws Exception {
        becomesAgent(person);
        bean(ProofingAgents.class)
                .serve(person.account(), ZONE, List.of(new WorkHours(DayOfWeek.SATURDAY, 0, WorkHours.DAY)));
        return person;
    }

    /** Gives no more appointments, and has none: no sweep takes them to the agents of another test. */
    static void leaves(Caller agent) throws Exception {
        change(
                "update appointment set state = 'CANCELLED', taken = null where agent_id = ? and taken = 1",
                agent.account().value());
        change(
                "update proofing_agent set active = false where account_id = ?",
                agent.account().value());
    }

    /** Somebody who has an appointment to choose. */
    static Caller applicant() throws Exception {
        return applicant(person());
    }

    static Caller applicant(Caller person) throws Exception {
        stored(StoredCase.open(person.account().value(), "APPOINTMENT").by("WEBCAM", "DE"));
        return person;
    }

    /** That person's wish, with an address of his own. */
    static BookAppointment wish(Caller person, Instant slot) {
        return new BookAppointment(slot, person.userId() + "@mail.example", "+441144960123", "Europe/Berlin");
    }

    /** That person books it, and gets it. */
    static AppointmentSummary booked(Caller person, Instant slot) {
        isCalledBy(person);
        return bean(Appointments.class).book(wish(person, slot)).orElseThrow();
    }

    static String caseOf(Caller person) throws Exception {
        return value(
                "select state from proofing_case where account_id = ?",
                person.account().value());
    }

    static long idOf(PublicId appointment) throws Exception {
        return count("select id from appointment where public_id = ?", appointment.value());
    }

    static long agentOf(PublicId appointment) throws Exception {
        return count("select agent_id from appointment where public_id = ?", appointment.value());
    }
}
