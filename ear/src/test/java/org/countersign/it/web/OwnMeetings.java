package org.countersign.it.web;

import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.StoredCase;

/** Agents of a test's own, whom nobody can book, and their appointments: rows beside the product. */
final class OwnMeetings {
    private final Database database;

    OwnMeetings(Database database) {
        this.database = database;
    }

    Person agent(Person person) {
        database.change("insert into account_role (account_id, role) values (?, 'PROOFING_AGENT')", person.id());
        database.change(
                "insert into proofing_agent (account_id, active, zone) values (?, true, 'Europe/London')", person.id());
        return person;
    }

    /** Both have found each other a moment ago; answers the appointment's public id. */
    String begun(Person agent, Person applicant) {
        String proofing =
                StoredCase.open(applicant.id(), "BOOKED").by("WEBCAM", "GB").in(database::change);
        return database.text(
                        "insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state,"
                                + " taken, sequence, email, phone, zone, booked_at, changed_at, met_at) values (?, ?, ?, ?,"
                                + " now() - interval '5 minutes', now() + interval '25 minutes', 'BOOKED', 1, 0, ?,"
                                + " '+441144960123', 'Europe/London', now(), now(), now()) returning public_id",
                        OwnPeople.publicId(),
                        proofing,
                        applicant.id(),
                        agent.id(),
                        applicant.userId() + "@mail.example")
                .orElseThrow();
    }

    /** The two have not found each other yet; answers the same appointment. */
    String unmet(String appointment) {
        database.change("update appointment set met_at = null where public_id = ?", appointment);
        return appointment;
    }

    /** Its room has closed, and nothing is on record. */
    void isOver(String appointment) {
        database.change(
                "update appointment set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours'"
                        + " where public_id = ?",
                appointment);
    }

    /** A pass of that agent's which a second one has to confirm. */
    String toConfirm(Person agent, Person applicant) {
        String appointment = recorded(begun(agent, applicant), "TO_CONFIRM");
        database.change(
                "update proofing_case set state = 'CONFIRMING' where public_id ="
                        + " (select case_id from appointment where public_id = ?)",
                appointment);
        return appointment;
    }

    /** A pass of that agent's which the second one has confirmed a moment ago, and whose code nobody has handed over. */
    String confirmed(Person agent, Person second, Person applicant) {
        String appointment = toConfirm(agent, applicant);
        database.change(
                "update proofing_session set outcome = 'PASSED', second_id = ?, second_at = now() where appointment_id = ?",
                second.id(),
                appointment);
        database.change(
                "update proofing_case set state = 'CODE_GIVEN', state_since = now() where public_id ="
                        + " (select case_id from appointment where public_id = ?)",
                appointment);
        return appointment;
    }

    /** A suspicion of that agent's which nobody has decided. */
    String suspected(Person agent, Person applicant) {
        String appointment = recorded(begun(agent, applicant), "SUSPECTED");
        database.change(
                "update proofing_case set state = 'SUSPECTED' where public_id ="
                        + " (select case_id from appointment where public_id = ?)",
                appointment);
        database.change(
                "insert into proofing_release (session_id, suspected_by, suspected_at)"
                        + " select id, agent_id, now() from proofing_session where appointment_id = ?",
                appointment);
        return appointment;
    }

    private String recorded(String appointment, String outcome) {
        database.change(
                "insert into proofing_session (appointment_id, case_id, agent_id, outcome, decided_at, document_type,"
                        + " document_country, document_expires, document_hash, name_matches, consent, consent_version,"
                        + " fraud_suspected, notes) select public_id, case_id, agent_id, ?, now(), 'PASSPORT', 'GB',"
                        + " current_date + 365, 'none', true, true, '2026-11-01', false, 'Nothing to tell'"
                        + " from appointment where public_id = ?",
                outcome,
                appointment);
        database.change(
                "insert into proofing_session_check (session_id, question, answer)"
                        + " select id, 'FACE', true from proofing_session where appointment_id = ?",
                appointment);
        database.change("update appointment set state = 'HELD', taken = null where public_id = ?", appointment);
        return appointment;
    }
}
