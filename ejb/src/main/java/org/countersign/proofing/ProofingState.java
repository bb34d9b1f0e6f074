package org.countersign.proofing;

/** Where a case stands; each but the last three is a page that its person can open, on any device. */
public enum ProofingState {
    /** The country and the way are to be chosen (PRF-1). */
    CHOOSING,
    /** The full name is to be confirmed as on the identity document (PRF-2). */
    NAME,
    /** The bureau's terms of service are to be agreed to (PRF-3). */
    TERMS,
    /** Consent to the question at the bureau is to be given. */
    CONSENT,
    /** The personal details are to be entered, and sent at once. */
    DETAILS,
    /** The bureau is being asked. */
    ASKED,
    /** The bureau needs all nine digits. */
    DIGITS,
    /** The bureau's questions were shown: once, and for a limited time (PRF-4). */
    QUESTIONS,
    /** The answers are at the bureau. */
    ANSWERED,
    /** The answers were wrong, or late (PRF-5). */
    MISSED,
    /** A letter to the verified address is offered. */
    LETTER_OFFERED,
    /** The letter is on its way, or there; its code is to be entered. */
    LETTER_SENT,
    /** An appointment is to be chosen (PRF-9). */
    APPOINTMENT,
    /** The appointment is made. */
    BOOKED,
    /** The agent has passed the person, and a second one has to confirm it ([proofing.two-person]). */
    CONFIRMING,
    /** The pass counts: an agent hands over a code, which is to be entered. */
    CODE_GIVEN,
    /** The agent suspects fraud: two others decide (PRF-11). */
    SUSPECTED,
    PASSED,
    CANCELLED,
    FAILED;

    /** Whether nothing moves the case any more; another one can be begun. */
    public boolean isFinal() {
        return this == PASSED || this == CANCELLED || this == FAILED;
    }

    /** Whether the name was confirmed and is being proofed: it stays as it is until the case ends (PRF-2). */
    public boolean holdsName() {
        return this != CHOOSING && this != NAME && !isFinal();
    }
}
