package org.countersign.proofing;

import org.countersign.shared.BusinessException;
import org.countersign.shared.MovedOn;

/** The case is not where that can happen; the page shows where it is now. */
public class ProofingMoveRefused extends BusinessException implements MovedOn {
    private static final long serialVersionUID = 1L;

    public ProofingMoveRefused() {
        super(ProofingMessage.MOVE_REFUSED);
    }
}
