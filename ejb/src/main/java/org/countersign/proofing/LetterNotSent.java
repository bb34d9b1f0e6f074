package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * The letter whose code a case was waiting for will not be printed; the code is dead. Fired in the transaction that records
 * it, once, and not for a letter that was taken back, since its code was dead before.
 */
public record LetterNotSent(PublicId proofingCase, AccountId account, Instant at) {}
