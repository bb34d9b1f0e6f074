package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.PublicId;

/** Suspicions of fraud, and the two people who decide about each (PRF-11). */
@ApplicationScoped
public class Suspicions {
    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    AgentRules rules;

    @Inject
    Records records;

    @Inject
    Accounts accounts;

    @Inject
    Cases cases;

    @Inject
    OutcomeMail mail;

    @Inject
    AuditTrail audit;

    /** Those that nobody has decided, the oldest first. */
    public List<Suspicion> open(Caller caller) {
        return sessions.suspected().stream()
                .map(suspected -> view(suspected, caller))
                .toList();
    }

    /** True if it is decided with this word. */
    public boolean decide(PublicId appointment, SuspicionDecision decision, Caller caller, Instant now) {
        ProofingSession suspected = sessions.held(appointment, MeetingOutcome.SUSPECTED::equals);
        Met met = appointments.of(suspected);
        rules.check(caller, met.applicant());
        if (met.proofing().state() != ProofingState.SUSPECTED) {
            throw new AgentRefused(AgentMessage.DECIDED);
        }
        boolean decided = sessions.release(suspected).decide(decision, caller.account(), now);
        audit.record(Entry.done(Act.SUSPICION_JUDGED)
                .about(met.applicant().id())
                .with("appointment", appointment)
                .with("case", suspected.proofingCase())
                .with("decision", decision)
                .with("decided", decided));
        if (decided) {
            settle(met, decision, caller, now);
        }
        return decided;
    }

    /** The person is told the same after fraud as after any other failure. */
    private void settle(Met met, SuspicionDecision decision, Caller caller, Instant now) {
        cases.move(met.proofing(), decision.trigger(), caller.account(), now);
        if (decision == SuspicionDecision.RELEASE) {
            mail.released(met.applicant(), met.appointment());
        } else {
            mail.failed(met.applicant(), met.appointment());
        }
    }

    private Suspicion view(ProofingSession suspected, Caller caller) {
        Met met = appointments.of(suspected);
        ProofingRelease release = sessions.release(suspected);
        boolean free = rules.whyNot(caller, met.applicant()).isEmpty();
        return new Suspicion(
                records.of(suspected, met),
                release.firstDecision(),
                Optional.ofNullable(release.firstBy())
                        .map(first -> accounts.contact(first).name().full())
                        .orElse(null),
                release.firstAt(),
                free && release.mayDecide(SuspicionDecision.RELEASE, caller.account()),
                free && release.mayDecide(SuspicionDecision.CONFIRM, caller.account()));
    }
}
