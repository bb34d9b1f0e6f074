package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * The post brought back the letter whose code a case was waiting for; the code is dead. Fired in the transaction that
 * records it, once, and not for a letter that a newer one had replaced.
 */
public record LetterReturned(PublicId proofingCase, AccountId account, Instant at) {}
