package org.countersign.proofing.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.NextMove;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.WhyNot;
import org.countersign.proofing.WrongAnswers;

/** What follows from a policy: which methods are offered, and where the bureau's word leads (PRF-1, PRF-5, PRF-6b). */
public final class MethodRules {
    private MethodRules() {}

    /**
     * Every method, offered or not, in the order of the page where one is chosen.
     *
     * @param country the proofing country, ISO 3166-1 alpha-2
     * @param attempts how often the bureau has been asked for this person's case so far
     * @param bureauThere whether this installation has a bureau that answers
     */
    public static List<MethodOffer> methods(
            MethodSettings settings, String country, int attempts, boolean bureauThere) {
        return List.of(
                new MethodOffer(
                        ProofingMethod.BUREAU,
                        whyNoBureau(settings, country, attempts, bureauThere),
                        !settings.answersProve()),
                new MethodOffer(ProofingMethod.WEBCAM, settings.webcam() ? null : WhyNot.POLICY, false));
    }

    /**
     * Whether the chosen way leads a case that stands there to nothing. What was promised still does: an appointment that
     * is booked, a letter that is out, a code that was handed over.
     *
     * @param method null where none is chosen yet
     * @param country null where none is chosen yet
     */
    public static boolean isWithdrawn(
            MethodSettings settings, ProofingState state, ProofingMethod method, String country) {
        return switch (state) {
            case NAME -> method == ProofingMethod.WEBCAM ? !settings.webcam() : !settings.bureauIn(country);
            case TERMS, CONSENT, DETAILS, ASKED, DIGITS, QUESTIONS, ANSWERED, MISSED -> !settings.bureauIn(country);
            case LETTER_OFFERED -> !ways(settings, country).contains(ProofingWay.LETTER);
            case APPOINTMENT -> !settings.webcam();
            default -> false;
        };
    }

    /** By what people of that country can be proofed; null: of a country that the policy does not name. */
    public static Set<ProofingWay> ways(MethodSettings settings, String country) {
        Set<ProofingWay> ways = EnumSet.noneOf(ProofingWay.class);
        if (settings.bureauIn(country) && settings.answersProve()) {
            ways.add(ProofingWay.ANSWERS);
        }
        if (settings.bureauIn(country) && settings.sendsLetters()) {
            ways.add(ProofingWay.LETTER);
        }
        if (settings.webcam()) {
            ways.add(ProofingWay.WEBCAM);
        }
        return ways;
    }

    /** Whether the policy accepts somebody who was proofed by that method in that country. */
    public static boolean accepts(MethodSettings settings, ProofingMethod method, String country) {
        return ways(settings, country)
                .contains(
                        switch (method) {
                            case BUREAU -> ProofingWay.ANSWERS;
                            case LETTER -> ProofingWay.LETTER;
                            case WEBCAM -> ProofingWay.WEBCAM;
                        });
    }

    /** Where the bureau's answer about a person leads. */
    public static NextMove after(MethodSettings settings, BureauAnswer answer) {
        if (answer instanceof BureauAnswer.NotLocated) {
            return NextMove.by(ProofingTrigger.NOT_LOCATED);
        }
        if (answer instanceof BureauAnswer.DigitsNeeded) {
            return NextMove.by(ProofingTrigger.DIGITS_NEEDED);
        }
        return answer instanceof BureauAnswer.Questions && settings.questions().asked()
                ? NextMove.by(ProofingTrigger.QUESTIONS_CAME)
                : located(settings);
    }

    /** Where the answers lead. Wrong ones are a signal of fraud where that is what the questions are for. */
    public static NextMove after(MethodSettings settings, Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> NextMove.by(right(settings));
            case WRONG -> new NextMove(ProofingTrigger.WRONG_ANSWERS, settings.questions() == BureauQuestions.SIGNAL);
            case TOO_LATE -> NextMove.by(ProofingTrigger.TIME_OUT);
        };
    }

    /** Answers that came to prove nothing while they were given, and for which no letter may follow, are as if late. */
    private static ProofingTrigger right(MethodSettings settings) {
        if (settings.answersProve()) {
            return ProofingTrigger.RIGHT_ANSWERS;
        }
        return settings.sendsLetters() ? ProofingTrigger.RIGHT_BUT_LETTER : ProofingTrigger.TIME_OUT;
    }

    /**
     * What somebody may do whose answers were wrong or late: try again, take a letter, take an appointment. With the last
     * try only the appointment is left (PRF-5).
     */
    public static Set<ProofingTrigger> choices(MethodSettings settings, int attempts) {
        Set<ProofingTrigger> choices = EnumSet.noneOf(ProofingTrigger.class);
        boolean triesLeft = attempts < settings.attempts();
        if (triesLeft) {
            choices.add(ProofingTrigger.RETRY);
        }
        if (triesLeft && settings.sendsLetters() && settings.wrongAnswers() == WrongAnswers.CHOICE) {
            choices.add(ProofingTrigger.TAKE_LETTER);
        }
        if (settings.webcam()) {
            choices.add(ProofingTrigger.TAKE_WEBCAM);
        }
        return choices;
    }

    /** The bureau has his address; where no letter may go there, it can do no more for him than for somebody unknown. */
    private static NextMove located(MethodSettings settings) {
        return NextMove.by(settings.sendsLetters() ? ProofingTrigger.LOCATED : ProofingTrigger.NOT_LOCATED);
    }

    private static WhyNot whyNoBureau(MethodSettings settings, String country, int attempts, boolean there) {
        if (!settings.bureauIn(country)) {
            return settings.countries().isEmpty() || settings.countries().contains(country)
                    ? WhyNot.POLICY
                    : WhyNot.COUNTRY;
        }
        if (!there) {
            return WhyNot.AWAY;
        }
        return attempts < settings.attempts() ? null : WhyNot.ATTEMPTS;
    }
}
