package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.account.boundary.Accounts;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** What agents recorded, as those read it who decide after them. */
@ApplicationScoped
class Records {
    @Inject
    Accounts accounts;

    @Inject
    Cases cases;

    @Inject
    Policies policies;

    MeetingRecord of(ProofingSession session, Met met) {
        return new MeetingRecord(
                session.appointment(),
                met.applicant().name(),
                met.applicant().organizationName(),
                met.proofing().country(),
                accounts.contact(session.agent()).name().full(),
                session.decidedAt(),
                session.outcome(),
                session.documentType(),
                session.documentCountry(),
                session.documentExpires(),
                session.checks(),
                session.nameMatches(),
                session.consent(),
                session.consentVersion(),
                session.notes(),
                cases.isFraudSignalled(met.applicant().id()),
                met.proofing()
                        .confirmUntil(policies.duration(Policy.PROOFING_CONFIRM_WITHIN))
                        .orElse(null));
    }
}
