package org.countersign.proofing;

/** What came of an appointment, as its agent says (PRF-11). */
public enum MeetingOutcome {
    PASSED,
    /** The agent passed the person, and a second one has to confirm it ([proofing.two-person]). */
    TO_CONFIRM,
    /** The second agent did not, or nobody in time: another appointment has to be made. */
    NOT_CONFIRMED,
    /** It was confirmed, and nobody handed over its code in time: another appointment has to be made. */
    CODE_NOT_GIVEN,
    FAILED,
    NO_SHOW,
    TECHNICAL_PROBLEM,
    /** Two others decide. */
    SUSPECTED;

    /** Whether the agent who met the person has passed him. */
    public boolean isPass() {
        return this == PASSED || this == TO_CONFIRM;
    }

    /** Whether he had, whatever became of it. */
    public boolean wasPass() {
        return isPass() || this == NOT_CONFIRMED || this == CODE_NOT_GIVEN;
    }
}
