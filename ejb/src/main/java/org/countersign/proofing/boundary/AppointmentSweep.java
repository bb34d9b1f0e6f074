package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.proofing.control.Absentees;
import org.countersign.proofing.control.ConfirmationNotices;
import org.countersign.proofing.control.Reminders;
import org.countersign.proofing.control.Substitution;
import org.countersign.proofing.control.SuspicionNotices;
import org.countersign.proofing.control.UnfinishedMeetings;

/**
 * The single steps of what falls due with appointments and what came of them. Numbers are read in their order, from one on, as far as is asked
 * for; a step is a transaction of its own, does nothing where there is nothing to do any more, and so may be repeated, and
 * run on two nodes at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppointmentSweep {
    @Inject
    Reminders reminders;

    @Inject
    Absentees absentees;

    @Inject
    Substitution substitution;

    @Inject
    ConfirmationNotices confirmations;

    @Inject
    UnfinishedMeetings unfinished;

    @Inject
    SuspicionNotices suspicions;

    /** Appointments whose people are to be reminded at that time (PRF-9). */
    public List<Long> toRemind(Instant asOf, long after, int most) {
        return reminders.due(asOf, after, most);
    }

    /** True if it reminded of that one. */
    public boolean remind(long appointment, Instant asOf) {
        return reminders.remind(appointment, asOf);
    }

    /** Meetings of which their agents have not said yet what came of them (PRF-11). */
    public List<Long> toRecord(Instant asOf, long after, int most) {
        return reminders.unrecorded(asOf, after, most);
    }

    /** True if it reminded that one's agent. */
    public boolean remindToRecord(long appointment, Instant asOf) {
        return reminders.remindToRecord(appointment, asOf);
    }

    /** Appointments to which nobody came (SWP-1). */
    public List<Long> missed(Instant asOf, long after, int most) {
        return absentees.missed(asOf, after, most);
    }

    /**
     * True if that one is missed now.
     *
     * @throws org.countersign.shared.BusinessException where somebody else was quicker
     */
    public boolean miss(long appointment, Instant asOf) {
        return absentees.miss(appointment, asOf);
    }

    /** Appointments of whose passes agents are to be reminded, since no second one has looked (PRF-11). */
    public List<Long> toConfirm(Instant asOf, long after, int most) {
        return confirmations.due(asOf, after, most);
    }

    /** True if it reminded of that one's. */
    public boolean remindToConfirm(long appointment, Instant asOf) {
        return confirmations.remind(appointment, asOf);
    }

    /** Appointments that took place, and of which the office has not made anything in time (PRF-11). */
    public List<Long> unfinished(Instant asOf, long after, int most) {
        return unfinished.overdue(asOf, after, most);
    }

    /** True if the applicant of that one can choose another time now. */
    public boolean giveUp(long appointment, Instant asOf) {
        return unfinished.giveUp(appointment, asOf);
    }

    /** Suspicions of fraud of which those who may decide were not told for a day (PRF-11). */
    public List<Long> undecided(Instant asOf, long after, int most) {
        return suspicions.due(asOf, after, most);
    }

    /** True if it reminded of that one. */
    public boolean remindToDecide(long suspicion, Instant asOf) {
        return suspicions.remind(suspicion, asOf);
    }

    /** Appointments whose agent will not be there (case 34). */
    public List<Long> unattended(Instant asOf, long after, int most) {
        return substitution.unattended(asOf, after, most);
    }

    /**
     * True if another agent has that one now, or it is called off.
     *
     * @throws org.countersign.shared.BusinessException where somebody else was quicker
     */
    public boolean replace(long appointment, Instant asOf) {
        return substitution.replace(appointment, asOf);
    }
}
