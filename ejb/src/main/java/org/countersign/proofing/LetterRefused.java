package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.BusinessException;

/** No letter can be ordered now (PRF-7b), or none to that address. */
public class LetterRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param possibleFrom when the next one can be ordered */
    public LetterRefused(LetterMessage reason, Instant possibleFrom) {
        super(reason, possibleFrom);
    }

    public LetterRefused(LetterMessage reason) {
        super(reason);
    }
}
