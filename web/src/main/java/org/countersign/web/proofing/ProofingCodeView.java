package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.CodeOutcome.Refused;
import org.countersign.proofing.CodeOutcome.Throttled;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.InvalidInput;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.Step;
import org.countersign.web.shell.TextView;

/** The activation code, from a letter or from the agent; and what to do where it does not come or is lost (PRF-8). */
@Named
@RequestScoped
public class ProofingCodeView {
    @Inject
    LetterProofing letters;

    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    @Inject
    Notices notices;

    @Inject
    TextView text;

    @Inject
    ShellView shell;

    private String code;

    public String load() {
        return gate.enter(ProofingState.LETTER_SENT, ProofingState.CODE_GIVEN);
    }

    public void stay() {
        gate.stay(ProofingState.LETTER_SENT, ProofingState.CODE_GIVEN);
    }

    public String enter() {
        CodeOutcome outcome = letters.enter(code);
        if (outcome instanceof Refused refused) {
            throw refusal(refused.reason(), refused.at());
        }
        if (outcome instanceof Throttled throttled) {
            throw refusal(LetterMessage.TOO_MANY_TRIES, throttled.until());
        }
        notices.say("proofing.code.right");
        return "/get-credentialed?faces-redirect=true";
    }

    /** Beside the field, and outside of every transaction: the charge of the try is kept. */
    private InvalidInput refusal(LetterMessage reason, Instant at) {
        return at == null
                ? new InvalidInput("code", reason)
                : new InvalidInput(
                        "code",
                        reason,
                        text.when(at, reason == LetterMessage.TOO_MANY_TRIES ? "time" : "", shell.getZone()));
    }

    public String another() {
        letters.another();
        return gate.onward();
    }

    /** Without the letter, whose code ends with it. */
    public String takeWebcam() {
        proofing.takeWebcam();
        return gate.onward();
    }

    /** The letter that is awaited; null where an agent gave the code. */
    public LetterView getLetter() {
        return letters.sent().orElse(null);
    }

    /** Until when the code is good; null where nothing is awaited any more. */
    public Instant getGoodUntil() {
        return letters.goodUntil().orElse(null);
    }

    public boolean isExpired() {
        return letters.isExpired();
    }

    public boolean isByLetter() {
        return gate.view()
                .map(CaseView::state)
                .filter(ProofingState.LETTER_SENT::equals)
                .isPresent();
    }

    /** By when an agent hands over the code; null where he has, or the code comes by letter. */
    public Instant getAwaitedUntil() {
        return gate.view().map(CaseView::codeUntil).orElse(null);
    }

    public boolean isAwaited() {
        return getAwaitedUntil() != null;
    }

    public boolean isLosable() {
        return gate.view().map(view -> view.can(ProofingTrigger.LOST_CODE)).orElse(false);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.CODE);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
