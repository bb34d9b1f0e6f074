package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentCase;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.PublicId;

/** What an agent sees of an appointment of his own. */
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
                appointments.hasArrived(appointment),
                texts.of(LegalDocument.MEETING, met.applicant().locale()),
                appointments.entry(appointment),
                appointments.isOpen(met, now),
                session.map(ProofingSession::outcome).orElse(null),
                session.map(ProofingSession::codeGivenAt).orElse(null),
                session.filter(made -> passes.isCodePossible(met, made, now)).isPresent());
    }
}
