package org.countersign.proofing;

import java.time.Instant;
import java.time.LocalDate;
import org.countersign.shared.PostalAddress;

/**
 * A letter that is offered. Shown and not kept: it names an address (PRF-6).
 *
 * @param address that the bureau has verified; null where it no longer knows the inquiry, and the details are asked again
 * @param seal tells later whether that address is the one that was shown
 * @param expectedOn the office's day on which a letter of today should be there
 * @param notBefore when the next one can be ordered; null if now
 */
public record LetterOffer(PostalAddress address, String seal, LocalDate expectedOn, Instant notBefore) {
    @Override
    public String toString() {
        return "letter offer";
    }
}
