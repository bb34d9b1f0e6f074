package org.countersign.proofing.control;

import static org.countersign.proofing.ProofingState.ANSWERED;
import static org.countersign.proofing.ProofingState.ASKED;
import static org.countersign.proofing.ProofingState.CHOOSING;
import static org.countersign.proofing.ProofingState.CONSENT;
import static org.countersign.proofing.ProofingState.DETAILS;
import static org.countersign.proofing.ProofingState.DIGITS;
import static org.countersign.proofing.ProofingState.LETTER_OFFERED;
import static org.countersign.proofing.ProofingState.LETTER_SENT;
import static org.countersign.proofing.ProofingState.MISSED;
import static org.countersign.proofing.ProofingState.NAME;
import static org.countersign.proofing.ProofingState.QUESTIONS;
import static org.countersign.proofing.ProofingState.TERMS;

import java.util.EnumSet;
import java.util.Set;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;

/**
 * What another policy does to an open case. What was promised stays: an appointment that is booked, the day until which a
 * letter that is out says that its code is good, and a code that was handed over.
 */
final class CaseEffects {
    private static final String UNITED_STATES = "US";

    /** Between the choice of the bureau and what it leads to. */
    private static final Set<ProofingState> AT_THE_BUREAU =
            EnumSet.of(NAME, TERMS, CONSENT, DETAILS, ASKED, DIGITS, QUESTIONS, ANSWERED, MISSED);

    private final OpenCases.Group group;
    private final MethodSettings was;
    private final MethodSettings will;

    CaseEffects(OpenCases.Group group, MethodSettings was, MethodSettings will) {
        this.group = group;
        this.was = was;
        this.will = will;
    }

    /** Empty if the case goes on as before. */
    Set<CaseEffect> all() {
        Set<CaseEffect> effects = EnumSet.noneOf(CaseEffect.class);
        if (group.state() == CHOOSING && (bureauChanges() || was.webcam() != will.webcam())) {
            effects.add(CaseEffect.OTHER_METHODS);
        }
        if (withdrawn()) {
            effects.add(CaseEffect.METHOD_WITHDRAWN);
            return effects;
        }
        if (atTheBureau() && was.answersProve() != will.answersProve()) {
            effects.add(will.answersProve() ? CaseEffect.ANSWERS_PROVE : CaseEffect.ANSWERS_PROVE_NOBODY);
        }
        if (atTheBureau() && (was.attempts() != will.attempts() || was.wrongAnswers() != will.wrongAnswers())) {
            effects.add(CaseEffect.OTHER_TRIES);
        }
        if (mayNeedALetter() && will.sendsLetters() && otherDays()) {
            effects.add(CaseEffect.OTHER_LETTER_DAYS);
        }
        return effects;
    }

    private boolean withdrawn() {
        return !isWithdrawn(was) && isWithdrawn(will);
    }

    private boolean isWithdrawn(MethodSettings settings) {
        return MethodRules.isWithdrawn(settings, group.state(), group.method(), group.country());
    }

    /** Where no country is chosen yet, each one may be: then it is the bureau's places as a whole. */
    private boolean bureauChanges() {
        return group.country() == null
                ? !was.bureauCountries().equals(will.bureauCountries())
                : was.bureauIn(group.country()) != will.bureauIn(group.country());
    }

    private boolean atTheBureau() {
        return AT_THE_BUREAU.contains(group.state())
                && group.method() != ProofingMethod.WEBCAM
                && was.bureauIn(group.country());
    }

    private boolean mayNeedALetter() {
        return atTheBureau() || group.state() == LETTER_OFFERED || group.state() == LETTER_SENT;
    }

    /** Where in the United States an address lies, a case does not tell: either number may be the one. */
    private boolean otherDays() {
        boolean apart = was.daysElsewhere() != will.daysElsewhere();
        return UNITED_STATES.equals(group.country())
                ? apart || was.daysContiguousUs() != will.daysContiguousUs()
                : apart;
    }
}
