package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;

/** Somebody's proof is worth nothing any more. */
public record ProofLapsed(AccountId account, LapseCause cause, Instant at) {}
