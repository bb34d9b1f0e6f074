package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.LetterFigures;
import org.countersign.proofing.control.StoredLetters;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** How far the office's letters are. */
@Stateless
@SignedIn(
        level = 2,
        as = {Role.FULFILMENT_CLERK, Role.SYSTEM_ADMINISTRATOR})
public class LetterProgress {
    @Inject
    StoredLetters letters;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    /** Now, and since the office's midnight. */
    public LetterFigures figures() {
        ZoneId office = policies.zone(Policy.OFFICE_ZONE);
        Instant midnight = clock.instant()
                .atZone(office)
                .toLocalDate()
                .atStartOfDay(office)
                .toInstant();
        return letters.figures(midnight);
    }
}
