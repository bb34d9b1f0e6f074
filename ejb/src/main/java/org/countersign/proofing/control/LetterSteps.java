package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LetterNotSent;
import org.countersign.proofing.LetterReturned;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** The transactions of a case that goes on by a letter, and of every code that is typed in. */
@ApplicationScoped
public class LetterSteps {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    NewCases beginning;

    @Inject
    Codes codes;

    @Inject
    Letters letters;

    @Inject
    Proving proving;

    /**
     * Orders the letter: the code, the delivery and the step come about together or not at all.
     *
     * @throws org.countersign.proofing.LedBack if the policy sends no letters any more
     */
    @Transactional
    void order(AccountId account, PostalAddress confirmed, Instant at) {
        ProofingCase held = cases.required(account);
        ProofingPolicy policy = rules.decide(held, ProofingTrigger.ORDER_LETTER);
        cases.move(held, ProofingTrigger.ORDER_LETTER, account, at);
        Duration validFor = Duration.ofDays(policy.settings().letterDays(confirmed));
        String code = codes.issue(held.publicId(), account, CodeWay.LETTER, validFor, at);
        letters.order(held.publicId(), account, confirmed, code, at);
    }

    /**
     * Back to the offer of a letter. The code of the one before stays good until another one is ordered (PRF-7b); until then
     * {@link #keep} leads back to it.
     *
     * @throws org.countersign.proofing.LetterRefused if none can be ordered yet, or it would be one too many
     * @throws org.countersign.proofing.ProofingRefused if the policy sends no letters any more
     */
    @Transactional
    public void another(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        rules.decide(held, ProofingTrigger.ANOTHER_LETTER);
        letters.demandPace(account, at);
        cases.move(held, ProofingTrigger.ANOTHER_LETTER, account, at);
    }

    /**
     * From the offer of another letter back to the one before.
     *
     * @throws ProofingMoveRefused if its code can be entered no more: its time is over, or the letter came back or never left
     */
    @Transactional
    public void keep(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        rules.decide(held, ProofingTrigger.KEEP_LETTER);
        if (!rules.isLetterGood(held, at)) {
            throw new ProofingMoveRefused();
        }
        cases.move(held, ProofingTrigger.KEEP_LETTER, account, at);
    }

    /** The code was right, and is used up in this transaction: the case has passed. */
    public void passed(AccountId account, PublicId proofingCase, CodeWay way, Instant at) {
        ProofingCase held = cases.locked(proofingCase);
        cases.move(held, ProofingTrigger.RIGHT_CODE, account, at);
        proving.pass(held, way == CodeWay.LETTER ? ProofingMethod.LETTER : ProofingMethod.WEBCAM, at);
    }

    /** The code is lost: the case ends with it, and a new one begins if something still waits for it (PRF-8). */
    @Transactional
    public void lost(AccountId account, Instant at) {
        cases.move(cases.required(account), ProofingTrigger.LOST_CODE, account, at);
        cases.flush();
        beginning.beginIfAwaited(account, at);
    }

    void on(@Observes LetterReturned returned) {
        offerAnother(returned.proofingCase(), ProofingTrigger.LETTER_RETURNED, returned.at());
    }

    void on(@Observes LetterNotSent given) {
        offerAnother(given.proofingCase(), ProofingTrigger.LETTER_NOT_SENT, given.at());
    }

    private void offerAnother(PublicId proofingCase, ProofingTrigger trigger, Instant at) {
        ProofingCase held = cases.locked(proofingCase);
        if (held.state() == ProofingState.LETTER_SENT) {
            cases.move(held, trigger, null, at);
        }
    }
}
