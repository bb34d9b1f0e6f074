package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/**
 * What an agent says of an appointment (PRF-11), once: the record, the end of the appointment, the step of the case and the
 * mail come about together or not at all. The case is held, so that of two clicks at once the second finds what the first
 * one did.
 */
@ApplicationScoped
public class Outcomes {
    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    Cases cases;

    @Inject
    Passes passes;

    @Inject
    Documents documents;

    @Inject
    LegalTexts texts;

    @Inject
    OutcomeMail mail;

    @Inject
    SuspicionNotices suspicions;

    @Inject
    ConfirmationNotices confirmations;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    public PassOutcome pass(PublicId appointment, MeetingFindings typed, Caller agent, Instant now) {
        Met met = appointments.held(appointment, agent);
        Optional<ProofingSession> before =
                sessions.of(appointment).filter(made -> made.outcome().isPass());
        if (before.isPresent()) {
            return before.get().outcome() == MeetingOutcome.PASSED
                    ? new PassOutcome.Before()
                    : new PassOutcome.Waiting();
        }
        appointments.checkOpen(met, now);
        MeetingFindings found = FindingRules.forPass(typed, documents.in(typed.country()), officeDay(now));
        boolean twoPersons = policies.on(Policy.PROOFING_TWO_PERSON);
        ProofingSession session = end(met, twoPersons ? MeetingOutcome.TO_CONFIRM : MeetingOutcome.PASSED, found, now);
        if (twoPersons) {
            cases.move(met.proofing(), ProofingTrigger.PASS_TO_CONFIRM, agent.account(), now);
            confirmations.raised(session, met);
            return new PassOutcome.Waiting();
        }
        passes.count(met, agent.account(), now);
        return passes.code(met, session, now);
    }

    /** @throws AgentRefused if there is no pass, or it takes no code any more */
    public PassOutcome.Code newCode(PublicId appointment, Caller agent, Instant now) {
        Met met = appointments.held(appointment, agent);
        ProofingSession session = sessions.of(appointment).orElseThrow(() -> new AgentRefused(AgentMessage.NO_CODE));
        return passes.code(met, session, now);
    }

    public void fail(PublicId appointment, MeetingFindings typed, Caller agent, Instant now) {
        Met met = open(appointment, agent, now);
        end(met, MeetingOutcome.FAILED, FindingRules.forEnd(typed, false, true, officeDay(now)), now);
        cases.move(met.proofing(), ProofingTrigger.AGENT_FAILED, agent.account(), now);
        mail.failed(met.applicant(), met.appointment());
    }

    public void technicalProblem(PublicId appointment, MeetingFindings typed, Caller agent, Instant now) {
        Met met = open(appointment, agent, now);
        end(met, MeetingOutcome.TECHNICAL_PROBLEM, FindingRules.forEnd(typed, false, false, officeDay(now)), now);
        cases.move(met.proofing(), ProofingTrigger.TECHNICAL_PROBLEM, agent.account(), now);
        mail.technical(met.applicant(), met.appointment());
    }

    public void suspect(PublicId appointment, MeetingFindings typed, Caller agent, Instant now) {
        Met met = open(appointment, agent, now);
        MeetingFindings found = FindingRules.forEnd(typed, true, true, officeDay(now));
        ProofingRelease release = sessions.suspect(end(met, MeetingOutcome.SUSPECTED, found, now), now);
        cases.move(met.proofing(), ProofingTrigger.SUSPECT, agent.account(), now);
        mail.suspended(met.applicant(), met.appointment());
        suspicions.raised(release, met.applicant());
    }

    public void noShow(PublicId appointment, Caller agent, Instant now) {
        Met met = open(appointment, agent, now);
        if (met.appointment().wasMet()) {
            throw new AgentRefused(AgentMessage.MET);
        }
        end(met, MeetingOutcome.NO_SHOW, MeetingFindings.NONE, now);
        appointments.missed(met, now);
    }

    public void arrived(PublicId appointment, Caller agent, Instant now) {
        appointments.arrived(open(appointment, agent, now), now);
    }

    private Met open(PublicId appointment, Caller agent, Instant now) {
        Met met = appointments.held(appointment, agent);
        appointments.checkOpen(met, now);
        return met;
    }

    private ProofingSession end(Met met, MeetingOutcome outcome, MeetingFindings found, Instant now) {
        ProofingSession session = sessions.add(met, outcome, found, textVersion(met, found), now);
        audit.record(Entry.done(Act.PROOFING_OUTCOME_RECORDED)
                .about(met.applicant().id())
                .with("appointment", met.appointment().publicId())
                .with("case", met.proofing().publicId())
                .with("outcome", outcome)
                .with("document", found.type() + "/" + found.country()));
        return session;
    }

    /** Of the text that was read to the applicant, if he was asked; it must still be the current one. */
    private String textVersion(Met met, MeetingFindings found) {
        if (found.consent() == null) {
            return null;
        }
        LegalText current = texts.of(LegalDocument.MEETING, met.applicant().locale());
        if (!current.hash().equals(found.consentHash())) {
            throw new ProofingRefused(ProofingMessage.TEXT_CHANGED);
        }
        return current.version();
    }

    private LocalDate officeDay(Instant now) {
        return LocalDate.ofInstant(now, policies.zone(Policy.OFFICE_ZONE));
    }
}
