package org.countersign.proofing;

import org.countersign.shared.BusinessException;
import org.countersign.shared.MovedOn;

/** The case has to take an earlier step again before it goes on; whoever looks at it next is led there and told why. */
public class LedBack extends BusinessException implements MovedOn {
    private static final long serialVersionUID = 1L;

    public LedBack(ProofingMessage reason) {
        super(reason);
    }
}
