package org.countersign.proofing;

import org.countersign.shared.BusinessException;

/** A step of proofing that cannot be taken, saying why. */
public class ProofingRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProofingRefused(ProofingMessage reason) {
        super(reason);
    }
}
