package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.account.boundary.Accounts;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.Purchase;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;

/** How cases begin, and what for. */
@ApplicationScoped
public class NewCases {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Subscriptions subscriptions;

    @Inject
    RightsServed rights;

    @Inject
    Accounts accounts;

    @Inject
    RandomCodes random;

    /**
     * Opens a case unless one is open: for the right that lasts longest of those whose policy offers the person a way where
     * he lives, since a case for another one would lead nowhere and keep him from this one (OTP-7).
     *
     * @throws ProofingRefused if the account has nothing that awaits proofing, or is barred from it after fraud
     * @throws jakarta.persistence.PersistenceException if another one was opened at the same time
     */
    @Transactional
    public void begin(AccountId account, Instant at) {
        if (cases.open(account).isPresent()) {
            return;
        }
        if (cases.isBarred(account)) {
            throw new ProofingRefused(ProofingMessage.BARRED);
        }
        Purchase chosen = awaited(account, at).orElseThrow(() -> new ProofingRefused(ProofingMessage.NOTHING_TO_PROOF));
        cases.add(new ProofingCase(random.publicId(), account, chosen, at));
    }

    /** The same where nothing may wait for it any more, or he is barred from it by now: then none is opened. */
    void beginIfAwaited(AccountId account, Instant at) {
        if (!cases.isBarred(account) && awaited(account, at).isPresent()) {
            begin(account, at);
        }
    }

    /** What a case would be begun for. */
    Optional<Purchase> awaited(AccountId account, Instant at) {
        List<Purchase> awaiting = subscriptions.of(account).stream()
                .filter(SubscriptionSummary::awaitsProofing)
                .filter(right -> at.isBefore(right.expiresAt()))
                .map(rights::bought)
                .toList();
        if (awaiting.size() < 2) {
            return awaiting.stream().findFirst();
        }
        PostalAddress home = accounts.contact(account).address();
        return awaiting.stream()
                .filter(bought -> rules.leadsOn(account, bought, home == null ? null : home.country()))
                .findFirst()
                .or(() -> Optional.of(awaiting.get(0)));
    }
}
