package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.AgendaItem;
import org.countersign.proofing.AgentCase;
import org.countersign.proofing.AgentTask;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.control.Agenda;
import org.countersign.proofing.control.AgentCases;
import org.countersign.proofing.control.Outcomes;
import org.countersign.shared.PublicId;

/**
 * An agent's own appointments, and what he says of them (PRF-11). Another agent's does not exist for him (TENANCY-1), save
 * that he can hand over the code of a pass that he confirmed; he neither proofs himself, nor people of his organization where
 * [appointment.own-organization] refuses it, and that he tried is on record. Outcomes can be given from an appointment's
 * beginning until [appointment.outcome-until] after its end, once. Each is refused with {@link
 * org.countersign.proofing.AgentRefused}, or with {@link org.countersign.shared.InvalidForm} that names the fields.
 */
@Stateless
@SignedIn(level = 2, as = Role.PROOFING_AGENT)
public class AgentConsole {
    private static final int WEEK = 7;

    /** Appointments lie neither before nor beyond: a day of another time is asked for by hand. */
    private static final int MOST_YEARS = 10;

    @Inject
    Agenda agenda;

    @Inject
    AgentCases cases;

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Today by the clocks of that zone. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The appointments that begin today, by the clocks of that zone. */
    public List<AgendaItem> today(ZoneId zone) {
        LocalDate today = day(zone);
        return agenda.of(current.required().account(), zone, today, today.plusDays(1));
    }

    /** Those that begin on that day and the six after it; none of more than ten years ago or ahead. */
    public List<AgendaItem> week(ZoneId zone, LocalDate from) {
        LocalDate today = day(zone);
        boolean near = from.isAfter(today.minusYears(MOST_YEARS)) && from.isBefore(today.plusYears(MOST_YEARS));
        return near ? agenda.of(current.required().account(), zone, from, from.plusDays(WEEK)) : List.of();
    }

    /** @throws org.countersign.shared.NotFound if it is not his */
    public AgentCase open(PublicId appointment) {
        return cases.of(appointment, current.required(), clock.instant());
    }

    /** The applicant is there: nobody says any more by the clock that he did not come. */
    public void arrived(PublicId appointment) {
        outcomes.arrived(appointment, current.required(), clock.instant());
    }

    /**
     * The person is who he says he is: everything was answered with yes, and the document is accepted and still valid.
     *
     * @return the code, this once; or that somebody else has to confirm first, or that it was passed by another click
     */
    public PassOutcome pass(PublicId appointment, MeetingFindings found) {
        return outcomes.pass(appointment, found, current.required(), clock.instant());
    }

    /** Meetings of the caller that are over, and of which he has not said yet what came of them; the oldest first. */
    public List<AgentTask> outcomesToRecord() {
        return cases.outcomesToRecord(current.required(), clock.instant());
    }

    /** Confirmed passes whose code the caller can hand over, since he met the person or confirmed the pass; the oldest first. */
    public List<AgentTask> codesToGive() {
        return cases.codesToGive(current.required(), clock.instant());
    }

    /** Another code, or the first one of a pass that was confirmed; the older one is dead. */
    public PassOutcome.Code newCode(PublicId appointment) {
        return outcomes.newCode(appointment, current.required(), clock.instant());
    }

    /** The person cannot be proofed; the notes say why. */
    public void fail(PublicId appointment, MeetingFindings found) {
        outcomes.fail(appointment, found, current.required(), clock.instant());
    }

    public void noShow(PublicId appointment) {
        outcomes.noShow(appointment, current.required(), clock.instant());
    }

    /** Something did not work: another appointment is made. */
    public void technicalProblem(PublicId appointment, MeetingFindings found) {
        outcomes.technicalProblem(appointment, found, current.required(), clock.instant());
    }

    /** Suspects fraud; the notes say why, and two others decide. */
    public void suspect(PublicId appointment, MeetingFindings found) {
        outcomes.suspect(appointment, found, current.required(), clock.instant());
    }
}
