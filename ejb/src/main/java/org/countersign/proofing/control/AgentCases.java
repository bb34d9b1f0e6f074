package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentCase;
import org.countersign.proofing.AgentTask;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.PublicId;

/** What an agent sees of an appointment of his own, and of one whose pass he confirmed. */
@ApplicationScoped
public class AgentCases {
    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    Cases cases;

    @Inject
    Passes passes;

    @Inject
    LegalTexts texts;

    public AgentCase of(PublicId id, Caller agent, Instant now) {
        Met met = appointments.seen(id, agent);
        Appointment appointment = met.appointment();
        Optional<ProofingSession> session = sessions.of(id);
        return new AgentCase(
                id,
                met.applicant().name(),
                met.applicant().organizationName(),
                met.proofing().country(),
                cases.isFraudSignalled(met.applicant().id()),
                appointment.email(),
                appointment.phone(),
                appointment.time().from(),
                appointment.time().until(),
                appointment.state(),
                appointment.wasMet(),
                texts.of(LegalDocument.MEETING, met.applicant().locale()),
                appointments.entry(appointment),
                appointments.isOpen(met, now),
                session.map(ProofingSession::outcome).orElse(null),
                session.map(ProofingSession::codeGivenAt).orElse(null),
                session.filter(made -> passes.isCodePossible(met, made, now)).isPresent(),
                session.filter(made -> made.outcome() == MeetingOutcome.PASSED)
                        .map(passes::codeUntil)
                        .orElse(null),
                appointment.agent().equals(agent.account()),
                sessions.wasRefused(appointment.proofingCase()));
    }

    /** His meetings that are over and have no outcome yet, the oldest first. */
    public List<AgentTask> outcomesToRecord(Caller agent, Instant now) {
        return appointments.withoutOutcome(agent, now).stream()
                .map(met -> new AgentTask(
                        met.appointment().publicId(),
                        met.applicant().name(),
                        appointments.entry(met.appointment()).until()))
                .toList();
    }

    /** Confirmed passes whose code that agent can hand over, the oldest first: of people he met, and those he confirmed. */
    public List<AgentTask> codesToGive(Caller agent, Instant now) {
        return sessions.withoutCode(agent.account()).stream()
                .map(made -> new Seen(made, appointments.of(made)))
                .filter(seen -> passes.isCodePossible(seen.met(), seen.session(), now))
                .map(seen -> new AgentTask(
                        seen.session().appointment(), seen.met().applicant().name(), passes.codeUntil(seen.session())))
                .toList();
    }

    private record Seen(ProofingSession session, Met met) {}
}
