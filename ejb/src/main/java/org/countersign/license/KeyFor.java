package org.countersign.license;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;

/**
 * What one key is good for.
 *
 * @param offer a right of one's own, or proofing for the one that is held (PRF-13)
 * @param level 2, or 3 where identity proofing was bought
 * @param termMonths how long the credential lasts, counted from the purchase (MNG-0); 0 where it moves no end
 * @param purchasedAt when it was paid in full
 */
public record KeyFor(Offer offer, Kind kind, int level, int termMonths, Instant purchasedAt) implements Serializable {}
