package org.countersign.web.proofing;

import java.util.List;
import org.countersign.proofing.ProofingMethod;
import org.countersign.web.shell.Step;

/** The steps as the list on top of a page names them; each way has its own. */
enum ProofingStep {
    METHOD,
    NAME,
    TERMS,
    CONSENT,
    DETAILS,
    QUESTIONS,
    LETTER,
    APPOINTMENT,
    MEETING,
    CODE;

    private static final List<ProofingStep> BY_BUREAU = List.of(METHOD, NAME, TERMS, CONSENT, DETAILS, QUESTIONS);
    private static final List<ProofingStep> BY_LETTER = List.of(METHOD, NAME, TERMS, CONSENT, DETAILS, LETTER, CODE);
    private static final List<ProofingStep> BY_WEBCAM = List.of(METHOD, NAME, APPOINTMENT, MEETING, CODE);

    /** @param method of the case; null before it is chosen */
    List<Step> shown(ProofingMethod method) {
        List<ProofingStep> way = method == ProofingMethod.WEBCAM ? BY_WEBCAM : BY_BUREAU;
        return Step.of("proofing.step", way.contains(this) ? way : BY_LETTER, this);
    }
}
