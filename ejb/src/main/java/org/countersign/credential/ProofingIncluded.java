package org.countersign.credential;

import org.countersign.shared.BusinessException;

/** The right was bought with proofing, or upgraded before: there is nothing left to upgrade (PRF-13). */
public class ProofingIncluded extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProofingIncluded() {
        super(CredentialMessage.PROOFING_INCLUDED);
    }
}
