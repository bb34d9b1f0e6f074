package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.countersign.shared.PublicId;

/**
 * A letter as its receiver and the office see it; nobody sees the address again (PRF-6).
 *
 * @param number as its bar code says it
 * @param delivery by which {@code Deliveries.truth} tells what becomes of it
 * @param expectedOn the office's day on which it should be there (PRF-5)
 * @param supportFrom the day from which on support helps if it is not
 * @param mailedAt null until it was
 * @param deliveredAt null until it was
 * @param returnedAt null until it was
 */
public record LetterView(
        String number,
        PublicId delivery,
        LetterState state,
        Instant orderedAt,
        LocalDate expectedOn,
        LocalDate supportFrom,
        Instant mailedAt,
        Instant deliveredAt,
        Instant returnedAt)
        implements Serializable {

    /** The number as people read it. */
    public String shownNumber() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
