package org.countersign.proofing;

import static java.util.Map.entry;
import static org.countersign.proofing.ProofingState.ANSWERED;
import static org.countersign.proofing.ProofingState.APPOINTMENT;
import static org.countersign.proofing.ProofingState.ASKED;
import static org.countersign.proofing.ProofingState.BOOKED;
import static org.countersign.proofing.ProofingState.CANCELLED;
import static org.countersign.proofing.ProofingState.CHOOSING;
import static org.countersign.proofing.ProofingState.CODE_GIVEN;
import static org.countersign.proofing.ProofingState.CONFIRMING;
import static org.countersign.proofing.ProofingState.CONSENT;
import static org.countersign.proofing.ProofingState.DETAILS;
import static org.countersign.proofing.ProofingState.DIGITS;
import static org.countersign.proofing.ProofingState.FAILED;
import static org.countersign.proofing.ProofingState.LETTER_OFFERED;
import static org.countersign.proofing.ProofingState.LETTER_SENT;
import static org.countersign.proofing.ProofingState.MISSED;
import static org.countersign.proofing.ProofingState.NAME;
import static org.countersign.proofing.ProofingState.PASSED;
import static org.countersign.proofing.ProofingState.QUESTIONS;
import static org.countersign.proofing.ProofingState.SUSPECTED;
import static org.countersign.proofing.ProofingState.TERMS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table that moves cases (section 9 of the product book). Who disagrees, declines, is not located or has no tries
 * left goes on to an agent; nobody comes to {@code PASSED} but by right answers or a right code. Cancelling is possible
 * from every state that is not final, save while the bureau is being asked or two people decide about a suspicion.
 */
public final class ProofingLifeCycle {
    private static final Map<On, ProofingState> TABLE = Map.ofEntries(
            on(CHOOSING, ProofingTrigger.CHOOSE_BUREAU, NAME),
            on(CHOOSING, ProofingTrigger.CHOOSE_WEBCAM, NAME),
            on(NAME, ProofingTrigger.NAME_FOR_BUREAU, TERMS),
            on(NAME, ProofingTrigger.NAME_FOR_WEBCAM, APPOINTMENT),
            on(NAME, ProofingTrigger.CHANGE_METHOD, CHOOSING),
            on(NAME, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(TERMS, ProofingTrigger.AGREE, CONSENT),
            on(TERMS, ProofingTrigger.DISAGREE, APPOINTMENT),
            on(TERMS, ProofingTrigger.CHANGE_METHOD, CHOOSING),
            on(TERMS, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(CONSENT, ProofingTrigger.CONSENT, DETAILS),
            on(CONSENT, ProofingTrigger.DECLINE, APPOINTMENT),
            on(CONSENT, ProofingTrigger.CHANGE_METHOD, CHOOSING),
            on(CONSENT, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(CONSENT, ProofingTrigger.NEW_WORDING, TERMS),
            on(DETAILS, ProofingTrigger.ASK, ASKED),
            on(DETAILS, ProofingTrigger.CHANGE_METHOD, CHOOSING),
            on(DETAILS, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(DETAILS, ProofingTrigger.NEW_WORDING, TERMS),
            on(DETAILS, ProofingTrigger.TAKE_WEBCAM, APPOINTMENT),
            on(ASKED, ProofingTrigger.DIGITS_NEEDED, DIGITS),
            on(ASKED, ProofingTrigger.QUESTIONS_CAME, QUESTIONS),
            on(ASKED, ProofingTrigger.LOCATED, LETTER_OFFERED),
            on(ASKED, ProofingTrigger.NOT_LOCATED, APPOINTMENT),
            on(ASKED, ProofingTrigger.BUREAU_AWAY, DETAILS),
            on(ASKED, ProofingTrigger.INQUIRY_LOST, DETAILS),
            on(ASKED, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(DIGITS, ProofingTrigger.ASK, ASKED),
            on(DIGITS, ProofingTrigger.RETRY, DETAILS),
            on(DIGITS, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(DIGITS, ProofingTrigger.TAKE_WEBCAM, APPOINTMENT),
            on(QUESTIONS, ProofingTrigger.ANSWER, ANSWERED),
            on(QUESTIONS, ProofingTrigger.TIME_OUT, MISSED),
            on(QUESTIONS, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(ANSWERED, ProofingTrigger.RIGHT_ANSWERS, PASSED),
            on(ANSWERED, ProofingTrigger.RIGHT_BUT_LETTER, LETTER_OFFERED),
            on(ANSWERED, ProofingTrigger.WRONG_ANSWERS, MISSED),
            on(ANSWERED, ProofingTrigger.TIME_OUT, MISSED),
            on(ANSWERED, ProofingTrigger.INQUIRY_LOST, DETAILS),
            on(ANSWERED, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(MISSED, ProofingTrigger.RETRY, DETAILS),
            on(MISSED, ProofingTrigger.TAKE_LETTER, LETTER_OFFERED),
            on(MISSED, ProofingTrigger.TAKE_WEBCAM, APPOINTMENT),
            on(MISSED, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(LETTER_OFFERED, ProofingTrigger.ORDER_LETTER, LETTER_SENT),
            on(LETTER_OFFERED, ProofingTrigger.KEEP_LETTER, LETTER_SENT),
            on(LETTER_OFFERED, ProofingTrigger.RETRY, DETAILS),
            on(LETTER_OFFERED, ProofingTrigger.TAKE_WEBCAM, APPOINTMENT),
            on(LETTER_OFFERED, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(LETTER_SENT, ProofingTrigger.RIGHT_CODE, PASSED),
            on(LETTER_SENT, ProofingTrigger.ANOTHER_LETTER, LETTER_OFFERED),
            on(LETTER_SENT, ProofingTrigger.LETTER_RETURNED, LETTER_OFFERED),
            on(LETTER_SENT, ProofingTrigger.LETTER_NOT_SENT, LETTER_OFFERED),
            on(LETTER_SENT, ProofingTrigger.LOST_CODE, CANCELLED),
            on(LETTER_SENT, ProofingTrigger.TAKE_WEBCAM, APPOINTMENT),
            on(APPOINTMENT, ProofingTrigger.BOOK, BOOKED),
            on(APPOINTMENT, ProofingTrigger.CHANGE_METHOD, CHOOSING),
            on(APPOINTMENT, ProofingTrigger.METHOD_WITHDRAWN, CHOOSING),
            on(BOOKED, ProofingTrigger.UNBOOK, APPOINTMENT),
            on(BOOKED, ProofingTrigger.NO_SHOW, APPOINTMENT),
            on(BOOKED, ProofingTrigger.TECHNICAL_PROBLEM, APPOINTMENT),
            on(BOOKED, ProofingTrigger.AGENT_PASSED, CODE_GIVEN),
            on(BOOKED, ProofingTrigger.PASS_TO_CONFIRM, CONFIRMING),
            on(BOOKED, ProofingTrigger.AGENT_FAILED, FAILED),
            on(BOOKED, ProofingTrigger.SUSPECT, SUSPECTED),
            on(CONFIRMING, ProofingTrigger.AGENT_PASSED, CODE_GIVEN),
            on(CONFIRMING, ProofingTrigger.TECHNICAL_PROBLEM, APPOINTMENT),
            on(SUSPECTED, ProofingTrigger.RELEASE, APPOINTMENT),
            on(SUSPECTED, ProofingTrigger.CONFIRM_FRAUD, FAILED),
            on(CODE_GIVEN, ProofingTrigger.RIGHT_CODE, PASSED),
            on(CODE_GIVEN, ProofingTrigger.LOST_CODE, CANCELLED),
            on(CODE_GIVEN, ProofingTrigger.TECHNICAL_PROBLEM, APPOINTMENT),
            on(CHOOSING, ProofingTrigger.CANCEL, CANCELLED),
            on(NAME, ProofingTrigger.CANCEL, CANCELLED),
            on(TERMS, ProofingTrigger.CANCEL, CANCELLED),
            on(CONSENT, ProofingTrigger.CANCEL, CANCELLED),
            on(DETAILS, ProofingTrigger.CANCEL, CANCELLED),
            on(DIGITS, ProofingTrigger.CANCEL, CANCELLED),
            on(QUESTIONS, ProofingTrigger.CANCEL, CANCELLED),
            on(MISSED, ProofingTrigger.CANCEL, CANCELLED),
            on(LETTER_OFFERED, ProofingTrigger.CANCEL, CANCELLED),
            on(LETTER_SENT, ProofingTrigger.CANCEL, CANCELLED),
            on(APPOINTMENT, ProofingTrigger.CANCEL, CANCELLED),
            on(BOOKED, ProofingTrigger.CANCEL, CANCELLED),
            on(CONFIRMING, ProofingTrigger.CANCEL, CANCELLED),
            on(CODE_GIVEN, ProofingTrigger.CANCEL, CANCELLED));

    private ProofingLifeCycle() {}

    /** Where the trigger leads from that state; empty if it does not move it. */
    public static Optional<ProofingState> next(ProofingState state, ProofingTrigger trigger) {
        return Optional.ofNullable(TABLE.get(new On(state, trigger)));
    }

    /** What can happen to a case in that state: buttons ask here, so that pages cannot disagree. */
    public static Set<ProofingTrigger> possible(ProofingState state) {
        Set<ProofingTrigger> possible = EnumSet.noneOf(ProofingTrigger.class);
        Arrays.stream(ProofingTrigger.values())
                .filter(trigger -> next(state, trigger).isPresent())
                .forEach(possible::add);
        return possible;
    }

    private static Map.Entry<On, ProofingState> on(ProofingState from, ProofingTrigger trigger, ProofingState to) {
        return entry(new On(from, trigger), to);
    }

    private record On(ProofingState state, ProofingTrigger trigger) {}
}
