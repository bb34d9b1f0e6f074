package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/** A valid proof as pages show it. */
public record ProofSummary(PublicId id, ProofingMethod method, String country, Instant at) implements Serializable {}
