package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.LetterOffer;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.control.Cases;
import org.countersign.proofing.control.Codes;
import org.countersign.proofing.control.LetterSteps;
import org.countersign.proofing.control.LetterTalk;
import org.countersign.proofing.control.Letters;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;

/** The caller's letter, and the activation code that a letter or an agent brought (PRF-5, PRF-7, PRF-8). */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterProofing {
    @Inject
    LetterTalk talk;

    @Inject
    LetterSteps steps;

    @Inject
    Letters letters;

    @Inject
    Codes codes;

    @Inject
    Cases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The address that the bureau has verified, and when a letter would be there; also where the bureau is away. */
    public LetterOffer offer() {
        return talk.offer(account());
    }

    /**
     * Orders a letter to the address that was shown.
     *
     * @param seal of the offer
     * @throws org.countersign.proofing.LetterRefused if it comes too soon, is one too many, or cannot be printed (PRF-7b)
     * @throws org.countersign.proofing.ProofingRefused if the bureau knows another address by now, or cannot be asked
     */
    public void order(String seal) {
        talk.order(account(), seal);
    }

    /** The letter that is on its way, the last one of the case; empty where an agent gave the code, whatever was posted before. */
    public Optional<LetterView> sent() {
        return cases.open(account())
                .filter(held -> held.state() != ProofingState.CODE_GIVEN)
                .flatMap(held -> letters.of(held.publicId()).stream().findFirst());
    }

    /** Until when the code is good that is awaited, to the instant (PRF-6b); empty where none is out any more. */
    public Optional<Instant> goodUntil() {
        return cases.open(account()).flatMap(held -> codes.goodUntil(held.publicId()));
    }

    /** Whether the time of the code that is awaited is over: it is told before somebody types it (case 22). */
    public boolean isExpired() {
        Instant now = clock.instant();
        return goodUntil().filter(until -> !now.isBefore(until)).isPresent();
    }

    /** The letter before, where the post brought it back; empty where it is not the last one, or did not come back (PRF-7b). */
    public Optional<LetterView> returned() {
        return sent().filter(letter -> letter.state() == LetterState.RETURNED);
    }

    /** The letter before, where it could not be printed; empty where it is not the last one, or was. */
    public Optional<LetterView> notSent() {
        return sent().filter(letter -> letter.state() == LetterState.NOT_SENT);
    }

    /**
     * The case goes back to the offer of a letter; the code of the one before is good until another one is ordered (PRF-7b).
     *
     * @throws org.countersign.proofing.LetterRefused if none can be ordered yet, or it would be one too many
     */
    public void another() {
        steps.another(account(), clock.instant());
    }

    /**
     * No other letter after all: back to where the code of the one before is entered.
     *
     * @throws ProofingMoveRefused if that can be entered no more
     */
    public void keep() {
        steps.keep(account(), clock.instant());
    }

    /** Takes a code as people type it; a right one passes the case. Commits what it charges. */
    public CodeOutcome enter(String typed) {
        Instant now = clock.instant();
        ProofingCase held = cases.open(account()).orElseThrow(ProofingMoveRefused::new);
        return codes.enter(
                held.publicId(),
                typed,
                caller.required(),
                caller.origin(),
                now,
                way -> steps.passed(account(), held.publicId(), way, now));
    }

    /** The code is lost: the case is cancelled, and another one begun, unless what it was for has ended meanwhile (PRF-8). */
    public void lost() {
        steps.lost(account(), clock.instant());
    }

    private AccountId account() {
        return caller.required().account();
    }
}
