package org.countersign.proofing;

/** What moves a case. */
public enum ProofingTrigger {
    CHOOSE_BUREAU,
    CHOOSE_WEBCAM,
    /** The name is confirmed; the bureau's terms come next. */
    NAME_FOR_BUREAU,
    /** The name is confirmed; the appointment comes next. */
    NAME_FOR_WEBCAM,
    /** Back to the choice of country and way. */
    CHANGE_METHOD,
    /** The same, since the policy accepts the chosen way no more (PRF-6b). */
    METHOD_WITHDRAWN,
    /** Back to the terms, since they or the consent have new words (PRF-3). */
    NEW_WORDING,
    AGREE,
    DISAGREE,
    CONSENT,
    DECLINE,
    /** The details, or the nine digits, go to the bureau. */
    ASK,
    DIGITS_NEEDED,
    QUESTIONS_CAME,
    /** It knows the person, and a letter is the way on. */
    LOCATED,
    NOT_LOCATED,
    BUREAU_AWAY,
    /** Nobody waits for what the bureau says any more: the node that asked is gone, or the bureau is. */
    INQUIRY_LOST,
    ANSWER,
    TIME_OUT,
    RIGHT_ANSWERS,
    /** The answers are right, but prove nothing by themselves under the policy (PRF-6b). */
    RIGHT_BUT_LETTER,
    WRONG_ANSWERS,
    /** From the details once more. */
    RETRY,
    TAKE_LETTER,
    TAKE_WEBCAM,
    ORDER_LETTER,
    /** Back to the offer; the letter before stays good until another one is ordered (PRF-7b). */
    ANOTHER_LETTER,
    /** No other one after all: the letter before is waited for, or there. */
    KEEP_LETTER,
    LETTER_RETURNED,
    /** It could not be printed, or not as long as its code was good: nobody need wait for it (OTP-7). */
    LETTER_NOT_SENT,
    BOOK,
    UNBOOK,
    NO_SHOW,
    TECHNICAL_PROBLEM,
    /** One agent has passed the person where two are asked for (PRF-11). */
    PASS_TO_CONFIRM,
    AGENT_PASSED,
    AGENT_FAILED,
    SUSPECT,
    RELEASE,
    CONFIRM_FRAUD,
    RIGHT_CODE,
    LOST_CODE,
    CANCEL
}
