package org.countersign.license;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Kind;

/**
 * What one key is good for.
 *
 * @param level 2, or 3 where identity proofing was bought
 * @param termMonths how long the credential lasts, counted from the purchase (MNG-0)
 * @param purchasedAt when it was paid in full
 */
public record KeyFor(Kind kind, int level, int termMonths, Instant purchasedAt) implements Serializable {}
