package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** A case has taken a step. Fired in the transaction that takes it: what hangs on where it stood ends with it. */
public record CaseMoved(
        PublicId caseId,
        AccountId account,
        ProofingState from,
        ProofingTrigger trigger,
        ProofingState to,
        Instant at) {}
