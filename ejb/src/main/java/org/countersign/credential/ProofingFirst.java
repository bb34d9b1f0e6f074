package org.countersign.credential;

import org.countersign.shared.BusinessException;

/** The right was bought with proofing: its holder proves who he is before he registers a device (ONB-4, case 33). */
public class ProofingFirst extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProofingFirst() {
        super(CredentialMessage.PROOFING_FIRST);
    }
}
