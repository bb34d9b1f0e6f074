package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * Appointments as their agents have them: each his own and nobody else's, save that whoever has confirmed a pass can hand
 * over its code as well.
 */
@ApplicationScoped
public class AgentAppointments {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager database;

    @Inject
    Cases cases;

    @Inject
    Meetings meetings;

    @Inject
    Rooms rooms;

    @Inject
    Accounts accounts;

    @Inject
    AgentRules rules;

    @Inject
    Tenancy tenancy;

    @Inject
    Reception reception;

    /**
     * To look at.
     *
     * @throws NotFound if there is no such appointment, or it is another agent's (TENANCY-1)
     * @throws AgentRefused if the agent may not look at that person
     */
    Met seen(PublicId id, Caller agent) {
        return checked(met(own(id, agent)), agent);
    }

    /** To decide about: the same, as it is now, and nobody else moves the case until the end of this transaction. */
    Met held(PublicId id, Caller agent) {
        return checked(held(own(id, agent)), agent);
    }

    /** It as it is now, for those who decide for nobody in particular; nobody else moves the case meanwhile. */
    Met held(Appointment seen) {
        ProofingCase proofing = cases.locked(seen.proofingCase());
        database.refresh(seen); // as whoever held the case before has left it
        return new Met(seen, proofing, accounts.contact(seen.account()));
    }

    /** The meeting of a record, for those who decide after its agent; whoever decides holds its case before. */
    Met of(ProofingSession session) {
        return met(database.createQuery("select p from Appointment p where p.publicId = :id", Appointment.class)
                .setParameter("id", session.appointment())
                .getSingleResult());
    }

    /** When an outcome can be given. */
    TimeSpan entry(Appointment appointment) {
        return reception.entry(appointment.time());
    }

    /** Whether an outcome can be given now. */
    boolean isOpen(Met met, Instant now) {
        return isWaiting(met) && entry(met.appointment()).contains(now);
    }

    /** @throws AgentRefused if no outcome can be given now, saying why */
    void checkOpen(Met met, Instant now) {
        if (!isWaiting(met)) {
            throw new AgentRefused(AgentMessage.DECIDED);
        }
        TimeSpan entry = entry(met.appointment());
        if (now.isBefore(entry.from())) {
            throw new AgentRefused(AgentMessage.NOT_YET, entry.from());
        }
        if (!entry.contains(now)) {
            throw new AgentRefused(AgentMessage.TOO_LATE, entry.until());
        }
    }

    /** The agent's meetings that are over and of which he can still say what came, the oldest first; a page of them. */
    List<Met> withoutOutcome(Caller agent, Instant now) {
        return database.createQuery(
                        "select p from Appointment p where p.agent = :agent and p.taken = 1 and p.endsAt <= :now"
                                + " order by p.startsAt",
                        Appointment.class)
                .setParameter("agent", agent.account())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::met)
                .filter(met -> isOpen(met, now))
                .filter(met -> rules.whyNot(agent, met.applicant()).isEmpty())
                .toList();
    }

    private static boolean isWaiting(Met met) {
        return met.appointment().isBooked() && met.proofing().state() == ProofingState.BOOKED;
    }

    /** Both have found each other. */
    void arrived(Met met, Instant now) {
        rooms.met(met.appointment().publicId(), now);
    }

    /** Nobody came, which the case learns with it. */
    void missed(Met met, Instant now) {
        meetings.missed(met.proofing().publicId(), now);
    }

    private Appointment own(PublicId id, Caller agent) {
        return database.createQuery(
                        "select p from Appointment p where p.publicId = :id and (p.agent = :agent or exists ("
                                + "select s from ProofingSession s where s.appointment = p.publicId and s.second = :agent"
                                + " and s.outcome = org.countersign.proofing.MeetingOutcome.PASSED))",
                        Appointment.class)
                .setParameter("id", id)
                .setParameter("agent", agent.account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> tenancy.notFound(agent.account(), Appointment.class, id));
    }

    private Met met(Appointment appointment) {
        ProofingCase proofing = database.createQuery(
                        "select c from ProofingCase c where c.publicId = :id", ProofingCase.class)
                .setParameter("id", appointment.proofingCase())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Met(appointment, proofing, accounts.contact(appointment.account()));
    }

    private Met checked(Met met, Caller agent) {
        rules.check(agent, met.applicant());
        return met;
    }
}
