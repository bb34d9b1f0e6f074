package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.BarredApplicant;
import org.countersign.proofing.LapseCause;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * Suspicions of fraud, and the people who decide about each (PRF-11). For whoever may not proof a person, himself above
 * all, there is none about him. Who was taken for a fraud begins no other case until an administrator lets him, and a proof
 * that he had before is worth nothing any more.
 */
@ApplicationScoped
public class Suspicions {
    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    AgentRules rules;

    @Inject
    Deciders deciders;

    @Inject
    Records records;

    @Inject
    Accounts accounts;

    @Inject
    Cases cases;

    @Inject
    Proving proving;

    @Inject
    OutcomeMail mail;

    @Inject
    AuditTrail audit;

    /** Those that nobody has decided, the oldest first. */
    public List<Suspicion> open(Caller caller) {
        return sessions.suspected().stream()
                .map(suspected -> new Seen(suspected, appointments.of(suspected)))
                .filter(seen -> rules.whyNot(caller, seen.met().applicant()).isEmpty())
                .map(seen -> view(seen, caller))
                .toList();
    }

    /** Who begins no other case, the oldest first. */
    public List<BarredApplicant> barred(Caller caller) {
        return cases.barred().stream()
                .map(barred -> new Barred(barred, accounts.contact(barred.account())))
                .filter(each -> rules.whyNot(caller, each.applicant()).isEmpty())
                .map(Barred::view)
                .toList();
    }

    /**
     * Lets its person begin another case.
     *
     * @throws NotFound if there is no such case, or it does not keep him from it
     */
    public void unbar(PublicId proofingCase, Caller caller) {
        ProofingCase barred = cases.locked(proofingCase);
        Contact applicant = accounts.contact(barred.account());
        rules.checkUnseen(caller, applicant);
        if (!barred.isBarred()) {
            throw new NotFound();
        }
        barred.unbar();
        audit.record(Entry.done(Act.PROOFING_UNBARRED).about(applicant.id()).with("case", proofingCase));
        mail.unbarred(applicant);
    }

    /**
     * True if it is decided with this word.
     *
     * @throws NotFound if there is none for the caller
     */
    public boolean decide(PublicId appointment, SuspicionDecision decision, Caller caller, Instant now) {
        ProofingSession suspected = sessions.held(appointment, MeetingOutcome.SUSPECTED::equals);
        Met met = appointments.of(suspected);
        rules.checkUnseen(caller, met.applicant());
        if (met.proofing().state() != ProofingState.SUSPECTED) {
            throw new AgentRefused(AgentMessage.DECIDED);
        }
        ProofingRelease release = sessions.release(suspected);
        checkWord(release, caller);
        boolean alone = deciders.isAlone(caller, met.applicant(), release);
        boolean decided = release.decide(decision, caller.account(), alone, now);
        audit.record(Entry.done(Act.SUSPICION_JUDGED)
                .about(met.applicant().id())
                .with("appointment", appointment)
                .with("case", suspected.proofingCase())
                .with("decision", decision)
                .with("decided", decided)
                .with("alone", alone));
        if (decided) {
            settle(met, decision, caller, now);
        }
        return decided;
    }

    /** By another account nobody has a second word, nor one about what he suspects himself. */
    private void checkWord(ProofingRelease release, Caller caller) {
        boolean spoken = Stream.of(release.suspectedBy(), release.firstBy(), release.otherBy())
                .filter(Objects::nonNull)
                .filter(one -> !one.equals(caller.account()))
                .anyMatch(one -> rules.isSamePerson(one, caller.account()));
        if (spoken) {
            throw new AgentRefused(AgentMessage.ANOTHER_PERSON);
        }
    }

    /** Nobody is told what he was suspected of. */
    private void settle(Met met, SuspicionDecision decision, Caller caller, Instant now) {
        cases.move(met.proofing(), decision.trigger(), caller.account(), now);
        if (decision == SuspicionDecision.RELEASE) {
            mail.released(met.applicant(), met.appointment());
        } else {
            met.proofing().bar();
            proving.lapse(met.applicant().id(), LapseCause.FRAUD, now);
            mail.barred(met.applicant(), met.appointment());
        }
    }

    private Suspicion view(Seen seen, Caller caller) {
        ProofingRelease release = sessions.release(seen.session());
        boolean alone = deciders.isAlone(caller, seen.met().applicant(), release);
        return new Suspicion(
                records.of(seen.session(), seen.met()),
                release.firstDecision(),
                name(release.firstBy()),
                release.firstAt(),
                name(release.otherBy()),
                alone,
                release.mayDecide(SuspicionDecision.RELEASE, caller.account(), alone),
                release.mayDecide(SuspicionDecision.CONFIRM, caller.account(), alone));
    }

    /** Null where nobody is. */
    private String name(AccountId person) {
        return Optional.ofNullable(person)
                .map(known -> accounts.contact(known).name().full())
                .orElse(null);
    }

    private record Seen(ProofingSession session, Met met) {}

    private record Barred(ProofingCase proofing, Contact applicant) {
        BarredApplicant view() {
            return new BarredApplicant(
                    proofing.publicId(), applicant.name(), applicant.organizationName(), proofing.stateSince());
        }
    }
}
