package org.countersign.proofing;

import java.time.Instant;
import java.time.LocalDate;
import org.countersign.shared.PostalAddress;

/**
 * A letter that is offered. Shown and not kept: it names an address (PRF-6).
 *
 * @param address that the bureau has verified; null where it no longer knows the inquiry, and the details are asked again,
 *     or where it is away
 * @param seal tells later whether that address is the one that was shown
 * @param expectedOn the office's day on which a letter of today should be there
 * @param notBefore when the next one can be ordered; null if now
 * @param bureauAway whether the bureau cannot be asked at the moment: the same can be tried again in a while (OTP-7)
 */
public record LetterOffer(
        PostalAddress address, String seal, LocalDate expectedOn, Instant notBefore, boolean bureauAway) {
    @Override
    public String toString() {
        return "letter offer";
    }
}
