package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * Passes that a second agent looks at, where [proofing.two-person] asks for it (PRF-11). He decides by the record; the code
 * is shown to the agent who met the person, or to him.
 */
@ApplicationScoped
public class Confirmations {
    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    AgentRules rules;

    @Inject
    Records records;

    @Inject
    Cases cases;

    @Inject
    Passes passes;

    @Inject
    OutcomeMail mail;

    @Inject
    AuditTrail audit;

    /** Those that this agent can decide about, the oldest first. */
    public List<MeetingRecord> waiting(Caller agent) {
        return sessions.toConfirm().stream()
                .filter(made -> !rules.isSamePerson(made.agent(), agent.account()))
                .map(made -> new Seen(made, appointments.of(made)))
                .filter(seen -> rules.whyNot(agent, seen.met().applicant()).isEmpty())
                .map(seen -> records.of(seen.session(), seen.met()))
                .toList();
    }

    /** @throws NotFound if no pass of that appointment waits */
    public MeetingRecord record(PublicId appointment, Caller agent) {
        ProofingSession session = sessions.of(appointment)
                .filter(made -> made.outcome() == MeetingOutcome.TO_CONFIRM)
                .orElseThrow(NotFound::new);
        Met met = appointments.of(session);
        check(session, met, agent);
        return records.of(session, met);
    }

    public void confirm(PublicId appointment, Caller agent, Instant now) {
        Seen seen = held(appointment, agent);
        seen.session().seenAgain(MeetingOutcome.PASSED, agent.account(), now);
        passes.countConfirmed(seen.met(), seen.session(), agent.account(), now);
        tell(seen, true);
    }

    /** Another appointment has to be made. */
    public void refuse(PublicId appointment, Caller agent, Instant now) {
        Seen seen = held(appointment, agent);
        seen.session().seenAgain(MeetingOutcome.NOT_CONFIRMED, agent.account(), now);
        cases.move(seen.met().proofing(), ProofingTrigger.TECHNICAL_PROBLEM, agent.account(), now);
        mail.technical(seen.met().applicant(), seen.met().appointment());
        tell(seen, false);
    }

    private Seen held(PublicId appointment, Caller agent) {
        ProofingSession session = sessions.held(appointment, MeetingOutcome::wasPass);
        Met met = appointments.of(session);
        check(session, met, agent);
        if (session.outcome() != MeetingOutcome.TO_CONFIRM || met.proofing().state() != ProofingState.CONFIRMING) {
            throw new AgentRefused(AgentMessage.DECIDED);
        }
        return new Seen(session, met);
    }

    private void check(ProofingSession session, Met met, Caller agent) {
        if (rules.isSamePerson(session.agent(), agent.account())) {
            throw new AgentRefused(AgentMessage.ANOTHER_PERSON);
        }
        rules.check(agent, met.applicant());
    }

    private void tell(Seen seen, boolean confirmed) {
        audit.record(Entry.done(Act.PROOFING_PASS_REVIEWED)
                .about(seen.met().applicant().id())
                .with("appointment", seen.session().appointment())
                .with("case", seen.session().proofingCase())
                .with("confirmed", confirmed));
    }

    private record Seen(ProofingSession session, Met met) {}
}
