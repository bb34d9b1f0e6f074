package org.countersign.proofing;

import java.io.Serializable;

/**
 * A policy in force: which methods prove somebody, and how (PRF-6b).
 *
 * @param version its number, never used again; what it proved is recorded with it
 */
public record ProofingPolicy(long version, PolicyScope scope, MethodSettings settings) implements Serializable {}
