package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A proof as its holder sees it who follows the link of the notice (ACC-13).
 *
 * @param endsAt until when he can object
 * @param objectedAt when somebody did; null if nobody has
 * @param open whether he can still object
 */
public record ProofSeen(ProofingMethod method, Instant proofedAt, Instant endsAt, Instant objectedAt, boolean open)
        implements Serializable {}
