package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a policy, as administrators see it.
 *
 * @param partnerName null where the policy is for no partner alone
 * @param withdrawn whether it only ended the one before
 * @param changedBy the administrator's name; null for what the product came with
 */
public record PolicyVersion(
        ProofingPolicy policy,
        String partnerName,
        boolean withdrawn,
        String changedBy,
        Instant changedAt,
        String reason)
        implements Serializable {}
