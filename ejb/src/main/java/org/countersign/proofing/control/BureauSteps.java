package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.AnswerSheet;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.NextMove;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/**
 * The transactions around a question at the bureau: the claim before it, by which a try is charged and others are kept
 * away, and the step that its answer brings. None is open while the bureau is asked.
 */
@ApplicationScoped
class BureauSteps {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Wordings wordings;

    @Inject
    Proving proving;

    @Inject
    Policies policies;

    @Inject
    RandomCodes random;

    /**
     * Claims the case for one question, and charges the try.
     *
     * @return the request under which to ask
     * @throws ProofingRefused if no try is left
     * @throws org.countersign.proofing.LedBack if the policy has withdrawn the bureau, or what was agreed to has new words
     * @throws ProofingMoveRefused if the case is not where a question can be put
     */
    @Transactional
    PublicId begin(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        rules.decide(held, ProofingTrigger.ASK);
        wordings.check(held);
        if (held.state() != ProofingState.DETAILS) {
            throw new ProofingMoveRefused(); // from nine digits on a question costs no try, and takes them alone
        }
        if (rules.triesLeft(held) == 0) {
            throw new ProofingRefused(ProofingMessage.NO_TRIES_LEFT);
        }
        held.chargeTry();
        return ask(held, at);
    }

    private PublicId ask(ProofingCase held, Instant at) {
        cases.move(held, ProofingTrigger.ASK, held.account(), at);
        PublicId request = random.publicId();
        held.asks(request);
        return request;
    }

    /** The inquiry that the bureau wants all nine digits for; the claim is taken with it. */
    @Transactional
    OpenInquiry beginAgain(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        rules.decide(held, ProofingTrigger.ASK);
        String reference = held.bureauReference().orElseThrow(ProofingMoveRefused::new);
        if (held.state() != ProofingState.DIGITS) {
            throw new ProofingMoveRefused();
        }
        return new OpenInquiry(ask(held, at), reference);
    }

    /**
     * The bureau has answered. Who is asked for nine digits twice is not located: nobody finds a number out by trying.
     *
     * @return where the case stands now; where it stood, if it has moved meanwhile
     */
    @Transactional
    Stand answered(AccountId account, PublicId request, BureauAnswer answer, Instant at) {
        ProofingCase held = cases.required(account);
        if (!held.isAsking(request)) {
            return new Stand(held.state(), null);
        }
        boolean second =
                held.bureauReference().filter(answer.reference()::equals).isPresent();
        held.answered(answer.reference());
        if (answer instanceof BureauAnswer.Questions asked) {
            held.isToAnswer(AnswerSheet.of(asked.questions()), at.plus(policies.duration(Policy.PROOFING_BUREAU_TIME)));
        }
        ProofingPolicy policy = rules.decide(held);
        cases.move(
                held,
                CaseRules.isWithdrawn(held, policy.settings())
                        ? ProofingTrigger.METHOD_WITHDRAWN
                        : trigger(policy.settings(), answer, second),
                account,
                at);
        if (held.state() == ProofingState.APPOINTMENT) {
            held.goesBy(ProofingMethod.WEBCAM);
        }
        return new Stand(held.state(), held.answerUntil());
    }

    private static ProofingTrigger trigger(MethodSettings settings, BureauAnswer answer, boolean second) {
        return answer instanceof BureauAnswer.DigitsNeeded && second
                ? ProofingTrigger.NOT_LOCATED
                : MethodRules.after(settings, answer).trigger();
    }

    /** The bureau could not be asked: back to the details, and the try is the person's again. */
    @Transactional
    void away(AccountId account, PublicId request, Instant at) {
        ProofingCase held = cases.required(account);
        if (held.isAsking(request)) {
            cases.move(held, ProofingTrigger.BUREAU_AWAY, account, at);
            held.refundTry();
        }
    }

    /**
     * Takes the answers in: once, in time, and all of them. Where they do not fit the questions nothing happens, and those
     * are still to be answered.
     *
     * @param inquiry whose questions they answer
     * @throws ProofingMoveRefused if other questions are out by now, or none
     */
    @Transactional
    Taken answering(AccountId account, PublicId inquiry, List<Integer> choices, Instant at) {
        ProofingCase held = cases.required(account);
        rules.decide(held, ProofingTrigger.ANSWER);
        if (!held.isAskedBy(inquiry)) {
            throw new ProofingMoveRefused();
        }
        boolean late = held.answerUntil() != null && !at.isBefore(held.answerUntil());
        if (late || held.takes(choices)) {
            cases.move(held, late ? ProofingTrigger.TIME_OUT : ProofingTrigger.ANSWER, account, at);
        }
        return new Taken(held.state(), held.bureauReference().orElseThrow());
    }

    /** The bureau has judged. */
    @Transactional
    ProofingState judged(AccountId account, String reference, Verdict verdict, Instant at) {
        ProofingCase held = cases.required(account);
        boolean same = held.bureauReference().filter(reference::equals).isPresent();
        if (held.state() == ProofingState.ANSWERED && same) {
            ProofingPolicy policy = rules.decide(held);
            NextMove next = CaseRules.isWithdrawn(held, policy.settings())
                    ? NextMove.by(ProofingTrigger.METHOD_WITHDRAWN)
                    : MethodRules.after(policy.settings(), verdict);
            if (next.fraudSignal()) {
                held.signalsFraud();
            }
            cases.move(held, next.trigger(), account, at);
            if (held.state() == ProofingState.PASSED) {
                proving.pass(held, ProofingMethod.BUREAU, at);
            }
        }
        return held.state();
    }

    /** Moves on what nobody waits for any more: a question whose node is gone, and questions that nobody answered. */
    @Transactional
    void tidy(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        if (held.state() == ProofingState.ASKED) {
            giveUp(held, at);
        } else if (held.state() == ProofingState.QUESTIONS && !at.isBefore(held.answerUntil())) {
            cases.move(held, ProofingTrigger.TIME_OUT, null, at);
        }
    }

    /** No verdict is there, or can be had: from the details once more, as soon as nobody else waits for it. */
    @Transactional
    void unjudged(AccountId account, Instant at) {
        cases.openLocked(account)
                .filter(held -> held.state() == ProofingState.ANSWERED)
                .ifPresent(held -> giveUp(held, at));
    }

    private void giveUp(ProofingCase held, Instant at) {
        if (held.isLost(at)) {
            cases.move(held, ProofingTrigger.INQUIRY_LOST, null, at);
            held.refundTry();
        }
    }

    /** An inquiry that is open at the bureau, and the request under which it is asked again. */
    record OpenInquiry(PublicId request, String reference) {}

    /** @param answerUntil by when the questions are to be answered; null where the request brought none */
    record Stand(ProofingState state, Instant answerUntil) {}

    /** Where the case stands after answers were handed in, and by which name the bureau judges them. */
    record Taken(ProofingState state, String reference) {}
}
