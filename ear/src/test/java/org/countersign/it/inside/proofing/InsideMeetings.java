package org.countersign.it.inside.proofing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.crypto.RandomCodes;
import org.countersign.it.fixture.StoredCase;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.DocumentType;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.shared.Policies;
import org.countersign.shared.PublicId;

/** What tests of the agent's console have in common: agents, appointments that are just held, and what is seen in them. */
abstract class InsideMeetings extends InsideWithAgents {
    static final String NUMBER = "C01X00T47";

    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final Duration BEGUN = Duration.ofMinutes(5);

    /** An agent of a company of his own, whom nobody can book: he has no hours. */
    static Caller agent() throws Exception {
        return agent(person());
    }

    static Caller agent(Caller person) throws Exception {
        becomesAgent(person);
        change(
                "insert into proofing_agent (account_id, active, zone) values (?, true, 'Europe/Berlin')",
                person.account().value());
        return strong(person, Role.PROOFING_AGENT);
    }

    static Caller administrator() {
        return administrator(person());
    }

    static Caller administrator(Caller person) {
        return strong(person, Role.SYSTEM_ADMINISTRATOR);
    }

    /** They have met, and the appointment has just begun. */
    static PublicId meeting(Caller agent, Caller applicant) throws Exception {
        return meeting(agent, applicant, now().minus(BEGUN));
    }

    static PublicId meeting(Caller agent, Caller applicant, Instant startsAt) throws Exception {
        PublicId appointment = bean(RandomCodes.class).publicId();
        long account = applicant.account().value();
        PublicId proofing = stored(StoredCase.open(account, "BOOKED").by("WEBCAM", "DE"));
        change(
                "insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state, taken,"
                        + " sequence, email, phone, zone, booked_at, changed_at, met_at) values (?, ?, ?, ?, ?, ?, 'BOOKED',"
                        + " 1, 0, ?, '+441144960123', 'Europe/London', now(), now(), now())",
                appointment.value(),
                proofing.value(),
                account,
                agent.account().value(),
                startsAt,
                startsAt.plus(LENGTH),
                applicant.userId() + "@mail.example");
        return appointment;
    }

    /** The two have not met after all; answers the same appointment. */
    static PublicId unmet(PublicId appointment) throws Exception {
        change("update appointment set met_at = null where public_id = ?", appointment.value());
        return appointment;
    }

    /** Everything is as it must be, in a passport of Germany's; as the calling agent sees the appointment. */
    static MeetingFindings allIsWell(PublicId appointment) {
        return found(appointment, false, null);
    }

    /** The same with a mark or notes. */
    static MeetingFindings found(PublicId appointment, boolean fraud, String notes) {
        Map<CheckQuestion, Boolean> yes = new EnumMap<>(CheckQuestion.class);
        CheckQuestion.of(DocumentType.PASSPORT).forEach(question -> yes.put(question, true));
        return new MeetingFindings(
                DocumentType.PASSPORT,
                "DE",
                LocalDate.ofInstant(now(), ZoneOffset.UTC).plusYears(1),
                NUMBER,
                yes,
                true,
                true,
                bean(AgentConsole.class).open(appointment).consent().hash(),
                fraud,
                notes);
    }

    /** For as long as that takes, the policy stands so. */
    static void under(String policy, String setting, Work work) throws Exception {
        change("insert into policy (name, setting, changed_at) values (?, ?, now())", policy, setting);
        bean(Policies.class).reread();
        try {
            work.done();
        } finally {
            change("delete from policy where name = ?", policy);
            bean(Policies.class).reread();
        }
    }

    static String caseOf(PublicId appointment) throws Exception {
        return value(
                "select c.state from proofing_case c join appointment p on p.case_id = c.public_id where p.public_id = ?",
                appointment.value());
    }

    static String outcomeOf(PublicId appointment) throws Exception {
        return value("select outcome from proofing_session where appointment_id = ?", appointment.value());
    }

    /** How many codes of the appointment's case are good. */
    static long goodCodes(PublicId appointment) throws Exception {
        return count(
                "select count(*) from activation_code k join appointment p on p.case_id = k.live_case where p.public_id = ?",
                appointment.value());
    }

    static long codes(PublicId appointment) throws Exception {
        return count(
                "select count(*) from activation_code k join appointment p on p.case_id = k.case_id where p.public_id = ?",
                appointment.value());
    }

    /** How often it is on record that he was refused something. */
    static long refusals(Caller person) throws Exception {
        return count(
                "select count(*) from audit_record where act = 'PERMISSION_REFUSED' and not succeeded and actor_id = ?",
                person.account().value());
    }

    /** What is done under a policy. */
    interface Work {
        void done() throws Exception;
    }
}
