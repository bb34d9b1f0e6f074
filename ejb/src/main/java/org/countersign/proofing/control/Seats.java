package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingAgent;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Gives each seat once, whoever asks on whichever node (PRF-9, case 34). Whoever asks for a seat holds its agent's row, so
 * that nobody meets the unique constraint behind it; the row count of one conditional statement then tells whether he has
 * it. Rows are held in this order: the case, the agent, the appointment.
 */
@ApplicationScoped
class Seats {
    private static final String TIME = "timestamp(6) with time zone";

    /** Nobody sits there for any part of that time. */
    private static final String FREE = """
             not exists (select 1 from appointment b where b.agent_id = :agent and b.taken = 1 and b.public_id <> :id
                            and b.starts_at < cast(:ends as %1$s) and b.ends_at > cast(:starts as %1$s))
            """.formatted(TIME);

    private static final String CLAIM = """
            insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state, taken, sequence,
                                     email, phone, zone, booked_at, changed_at)
            select cast(:id as varchar(32)), cast(:proofing as varchar(32)), cast(:account as bigint), cast(:agent as bigint),
                   cast(:starts as %1$s), cast(:ends as %1$s), 'BOOKED', 1, 0, cast(:email as varchar(254)),
                   cast(:phone as varchar(20)), cast(:zone as varchar(64)), cast(:now as %1$s), cast(:now as %1$s)
             where\s""".formatted(TIME) + FREE;

    /** Nobody has met at the new time, or with the new agent, yet. */
    private static final String MOVE = """
            update appointment set agent_id = :agent, starts_at = cast(:starts as %1$s), ends_at = cast(:ends as %1$s),
                                   sequence = sequence + 1, zone = :zone, changed_at = cast(:changed as %1$s),
                                   met_at = null
             where public_id = :id and state = 'BOOKED' and sequence = :sequence and\s""".formatted(TIME) + FREE;

    private static final String LEAVE = """
            update appointment set state = :state, taken = null, sequence = sequence + 1, changed_at = cast(:now as %1$s)
             where public_id = :id and state = 'BOOKED' and sequence = :sequence
            """.formatted(TIME);

    private static final String CARRY = "update appointment_reminder set sequence = :sequence + 1"
            + " where appointment_id = :appointment and sequence = :sequence";

    @PersistenceContext
    EntityManager database;

    @Inject
    Agents agents;

    @Inject
    StoredAppointments appointments;

    @Inject
    RandomCodes random;

    /** Sits down there; empty where somebody else was quicker, or the agent serves no more. */
    Optional<Appointment> claim(AccountId agent, TimeSpan time, Booked booked, Instant now) {
        PublicId id = random.publicId();
        if (!serves(agent)) {
            return Optional.empty();
        }
        Query claim = database.createNativeQuery(CLAIM)
                .setParameter("proofing", booked.proofingCase().value())
                .setParameter("account", booked.account().value())
                .setParameter("email", booked.email())
                .setParameter("phone", booked.phone())
                .setParameter("zone", booked.zone().getId())
                .setParameter("now", now);
        return at(claim, id, agent, time) == 1 ? Optional.of(appointments.fresh(id)) : Optional.empty();
    }

    /** Changes to that seat and frees the former one, in one statement; false where either cannot be. */
    boolean move(Appointment booked, AccountId agent, TimeSpan time, ZoneId zone, Instant now) {
        return serves(agent) && moved(booked, agent, time, zone, now);
    }

    /** The same time with another agent: its reminders stay sent. */
    boolean handOver(Appointment booked, AccountId agent) {
        boolean done = serves(agent) && moved(booked, agent, booked.time(), booked.zone(), booked.changedAt());
        if (done) {
            database.createNativeQuery(CARRY)
                    .setParameter("appointment", booked.id())
                    .setParameter("sequence", booked.sequence())
                    .executeUpdate();
        }
        return done;
    }

    /** Ends it, and the seat is free again; false where it was changed since it was read. */
    boolean leave(Appointment booked, AppointmentState state, Instant now) {
        return database.createNativeQuery(LEAVE)
                        .setParameter("state", state.name())
                        .setParameter("now", now)
                        .setParameter("id", booked.publicId().value())
                        .setParameter("sequence", booked.sequence())
                        .executeUpdate()
                == 1;
    }

    private boolean serves(AccountId agent) {
        return agents.held(agent).filter(ProofingAgent::isActive).isPresent();
    }

    private boolean moved(Appointment booked, AccountId agent, TimeSpan time, ZoneId zone, Instant changed) {
        Query move = database.createNativeQuery(MOVE)
                .setParameter("zone", zone.getId())
                .setParameter("changed", changed)
                .setParameter("sequence", booked.sequence());
        return at(move, booked.publicId(), agent, time) == 1;
    }

    private static int at(Query statement, PublicId id, AccountId agent, TimeSpan time) {
        return statement
                .setParameter("id", id.value())
                .setParameter("agent", agent.value())
                .setParameter("starts", time.from())
                .setParameter("ends", time.until())
                .executeUpdate();
    }

    /** Who sits there, and what for. */
    record Booked(PublicId proofingCase, AccountId account, String email, String phone, ZoneId zone) {}
}
