package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** Somebody was proofed. */
public record IdentityProofed(AccountId account, PublicId proof, ProofingMethod method, Instant at) {}
