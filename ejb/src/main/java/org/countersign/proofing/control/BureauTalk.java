package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** Asks the bureau, with no transaction open, and never keeps what is asked or answered (PRF-6). */
@ApplicationScoped
public class BureauTalk {
    private static final System.Logger LOG = System.getLogger(BureauTalk.class.getName());

    @Inject
    Bureaus bureaus;

    @Inject
    BureauSteps steps;

    @Inject
    Clock clock;

    /** @throws ProofingRefused if the bureau cannot be asked; the try is not charged then */
    public BureauOutcome ask(AccountId account, PersonalDetails details) {
        PublicId request = steps.begin(account, clock.instant());
        return put(account, request, () -> bureau().locate(request.value(), details));
    }

    /** The same with all nine digits, for the inquiry that the bureau has open. */
    public BureauOutcome complete(AccountId account, char[] nineDigits) {
        BureauSteps.OpenInquiry open = steps.beginAgain(account, clock.instant());
        try {
            return put(account, open.request(), () -> bureau().complete(open.reference(), nineDigits));
        } catch (ProofingRefused away) {
            throw new LedBack(ProofingMessage.BUREAU_AWAY); // the case is back at the details, and the page with it
        }
    }

    private BureauOutcome put(AccountId account, PublicId request, Inquiry inquiry) {
        BureauAnswer answer;
        try {
            answer = inquiry.put();
        } catch (BureauAway away) {
            steps.away(account, request, clock.instant());
            throw new ProofingRefused(ProofingMessage.BUREAU_AWAY);
        }
        BureauSteps.Stand stand = steps.answered(account, request, answer, clock.instant());
        return stand.state() == ProofingState.QUESTIONS
                        && stand.answerUntil() != null
                        && answer instanceof BureauAnswer.Questions asked
                ? new BureauOutcome.Asked(request, asked.questions(), stand.answerUntil())
                : new BureauOutcome.Moved(stand.state());
    }

    /**
     * @param inquiry by which they were asked
     * @param choices the chosen ones, counted from 1, in the order of the questions
     * @return {@code QUESTIONS} where they do not fit what was asked: then nothing was judged
     */
    public ProofingState answer(AccountId account, PublicId inquiry, List<Integer> choices) {
        BureauSteps.Taken taken = steps.answering(account, inquiry, choices, clock.instant());
        return taken.state() == ProofingState.ANSWERED ? judge(account, taken.reference(), choices) : taken.state();
    }

    /** Answers that reached it, or did not, while it was away are asked for again by whoever looks next. */
    private ProofingState judge(AccountId account, String reference, List<Integer> choices) {
        try {
            return steps.judged(account, reference, bureau().judge(reference, choices), clock.instant());
        } catch (BureauAway away) {
            return ProofingState.ANSWERED;
        }
    }

    /** What nobody waits for any more moves on; a judgement that was lost on the way is asked for again. */
    public void catchUp(AccountId account, ProofingState state, String reference) {
        if (state == ProofingState.ASKED || state == ProofingState.QUESTIONS) {
            steps.tidy(account, clock.instant());
        } else if (state == ProofingState.ANSWERED) {
            verdict(account, reference);
        }
    }

    /** None may mean that the answers are still on their way; later, that they never reached it. */
    private void verdict(AccountId account, String reference) {
        try {
            Optional<Verdict> verdict = bureau().verdict(reference);
            verdict.ifPresentOrElse(
                    said -> steps.judged(account, reference, said, clock.instant()),
                    () -> steps.unjudged(account, clock.instant()));
        } catch (BureauAway away) {
            LOG.log(System.Logger.Level.DEBUG, "it is asked again by whoever looks next", away);
        }
    }

    /** The person waits no longer for the verdict of a bureau that is away; nothing happens before it is lost (OTP-7). */
    public void stopWaiting(AccountId account) {
        steps.unjudged(account, clock.instant());
    }

    private CreditBureau bureau() throws BureauAway {
        return bureaus.chosen().orElseThrow(() -> BureauAway.unusable("there is none"));
    }

    @FunctionalInterface
    private interface Inquiry {
        BureauAnswer put() throws BureauAway;
    }
}
