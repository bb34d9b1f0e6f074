package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.countersign.account.LegalNameChanged;
import org.countersign.credential.CredentialRevoked;
import org.countersign.credential.RightOpened;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.proofing.LapseCause;

/** What happens to a proof when its person's name, rights or credentials change (ACC-11, PRF-12). */
@ApplicationScoped
class ProofWatch {
    @Inject
    Proving proving;

    @Inject
    Subscriptions subscriptions;

    /** Whoever is proofed already need not be again for a further right. */
    void on(@Observes RightOpened opened) {
        if (proving.valid(opened.account()).isPresent()) {
            subscriptions.proofed(opened.account());
        }
    }

    void on(@Observes CredentialRevoked revoked) {
        if (!subscriptions.holdsActivated(revoked.account())) {
            proving.lapse(revoked.account(), LapseCause.NO_CREDENTIAL, revoked.at());
        }
    }

    void on(@Observes LegalNameChanged changed) {
        proving.lapse(changed.account(), LapseCause.NAME_CHANGED, changed.at());
    }
}
