package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** What appointments mean for the cases that they are made for, in the same transaction: both move, or neither. */
@ApplicationScoped
class AppointmentCases {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    /** @throws ProofingMoveRefused if the account has no open case */
    PublicId open(AccountId account) {
        return cases.open(account).map(ProofingCase::publicId).orElseThrow(ProofingMoveRefused::new);
    }

    /**
     * By the applicant.
     *
     * @throws org.countersign.proofing.LedBack if the policy has no appointments any more (PRF-6b)
     */
    void booked(PublicId proofingCase, Instant at) {
        ProofingCase held = cases.locked(proofingCase);
        rules.decide(held, ProofingTrigger.BOOK);
        cases.move(held, ProofingTrigger.BOOK, held.account(), at);
    }

    /** By the applicant. */
    void unbooked(PublicId proofingCase, Instant at) {
        ProofingCase held = cases.locked(proofingCase);
        cases.move(held, ProofingTrigger.UNBOOK, held.account(), at);
    }

    /** By the office, which has nobody for it. */
    void calledOff(PublicId proofingCase, Instant at) {
        cases.move(cases.locked(proofingCase), ProofingTrigger.UNBOOK, null, at);
    }

    void missed(PublicId proofingCase, Instant at) {
        cases.move(cases.locked(proofingCase), ProofingTrigger.NO_SHOW, null, at);
    }
}
