package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Somebody who was told of a proof says that it was not he who was proofed (ACC-13). Fired in the transaction that takes
 * the objection: whoever keeps the proof lapses it there.
 */
public record ProofObjected(AccountId account, PublicId proof, Instant at) {}
