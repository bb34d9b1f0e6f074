package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.boundary.DeliveryReports;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterTrigger;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ReturnOutcome;
import org.countersign.proofing.control.LetterMoves;
import org.countersign.proofing.control.Letters;
import org.countersign.proofing.control.StoredLetters;
import org.countersign.proofing.entity.ProofingLetter;
import org.countersign.shared.InvalidInput;

/** For the clerk who scans what the post brought back (PRF-7b). */
@Stateless
@SignedIn(level = 2, as = Role.FULFILMENT_CLERK)
public class ReturnedLetters {
    private static final Duration SHOWN = Duration.ofHours(24);

    @Inject
    StoredLetters letters;

    @Inject
    LetterMoves moves;

    @Inject
    DeliveryReports deliveries;

    @Inject
    Clock clock;

    /**
     * The letter with that bar code came back: its code is dead, its receiver is told, its case goes on without it.
     *
     * @param scanned as the scanner sent it, or as somebody typed what stands beside the bars
     * @throws InvalidInput if it cannot be such a number, or no letter has it
     */
    public ReturnOutcome record(String scanned) {
        Instant now = clock.instant();
        String number =
                Letters.number(scanned).orElseThrow(() -> new InvalidInput("letter", LetterMessage.NUMBER_MISTYPED));
        ProofingLetter letter =
                letters.numbered(number).orElseThrow(() -> new InvalidInput("letter", LetterMessage.LETTER_UNKNOWN));
        if (letter.state() == LetterState.RETURNED) {
            return new ReturnOutcome.Before(letter.view(), letter.returnedAt());
        }
        // the delivery first, as printers' reports do it: two that come together do not wait for each other
        if (!deliveries.letter(letter.number(), LetterNews.RETURNED, now)) {
            moves.move(letter, LetterTrigger.RETURN, now);
        }
        return new ReturnOutcome.Recorded(letters.locked(letter).view());
    }

    /** What came back within a day, the latest first. */
    public List<LetterView> latest() {
        return letters.returnedSince(clock.instant().minus(SHOWN)).stream()
                .map(ProofingLetter::view)
                .toList();
    }
}
