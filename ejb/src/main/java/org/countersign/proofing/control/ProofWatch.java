package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.countersign.account.LegalNameChanged;
import org.countersign.credential.CredentialRevoked;
import org.countersign.credential.RightOpened;
import org.countersign.credential.RightUpgraded;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.proofing.LapseCause;
import org.countersign.proofing.ProofObjected;
import org.countersign.proofing.ProofingMessage;
import org.countersign.shared.InvalidInput;

/** What happens to a proof when its person's name, rights or credentials change (ACC-11, PRF-12). */
@ApplicationScoped
class ProofWatch {
    @Inject
    Proving proving;

    @Inject
    Cases cases;

    @Inject
    Subscriptions subscriptions;

    /** Whoever is proofed already need not be again for a further right, if its policy accepts how he was. */
    void on(@Observes RightOpened opened) {
        proving.serve(opened.account());
    }

    /** Nor for one that he had, and that was upgraded (PRF-13). */
    void on(@Observes RightUpgraded upgraded) {
        proving.serve(upgraded.account());
    }

    /** One that never was activated kept no proof alive, so its end ends none. */
    void on(@Observes CredentialRevoked revoked) {
        if (revoked.activated() && !subscriptions.holdsActivated(revoked.account())) {
            proving.lapse(revoked.account(), LapseCause.NO_CREDENTIAL, revoked.at());
        }
    }

    /** It may have been somebody else: the proof is worth nothing any more (ACC-13). */
    void on(@Observes ProofObjected objected) {
        proving.valid(objected.account())
                .filter(valid -> valid.publicId().equals(objected.proof()))
                .ifPresent(valid -> proving.lapse(objected.account(), LapseCause.OBJECTED, objected.at()));
    }

    /**
     * Another name ends a proof of the former one, and cannot be taken while one is being proofed (PRF-2).
     *
     * @throws InvalidInput while a case holds the name; the change is undone
     */
    void on(@Observes LegalNameChanged changed) {
        cases.openLocked(changed.account())
                .filter(open -> open.state().holdsName())
                .ifPresent(open -> {
                    throw new InvalidInput("lastName", ProofingMessage.NAME_HELD);
                });
        proving.lapse(changed.account(), LapseCause.NAME_CHANGED, changed.at());
    }
}
