package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.proofing.LetterOffer;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;

/** Asks the bureau for the address that it has verified, each time it is shown or used: it is not kept here (PRF-6). */
@ApplicationScoped
public class LetterTalk {
    @Inject
    Bureaus bureaus;

    @Inject
    Cases cases;

    @Inject
    Letters letters;

    @Inject
    LetterSteps steps;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** @throws ProofingRefused if the bureau cannot be asked now */
    public LetterOffer offer(AccountId account) {
        Instant now = clock.instant();
        Optional<PostalAddress> verified = verified(account);
        return new LetterOffer(
                verified.orElse(null),
                verified.map(address -> seal(account, address)).orElse(null),
                letters.expectedOn(now),
                letters.notBefore(account, now).orElse(null));
    }

    /**
     * Orders the letter to the address that was shown.
     *
     * @param seal of the offer that was shown
     * @throws ProofingRefused if the bureau knows another address by now, or cannot be asked
     */
    public void order(AccountId account, String seal) {
        PostalAddress address = verified(account)
                .filter(verified -> seal(account, verified).equals(seal))
                .orElseThrow(() -> new ProofingRefused(ProofingMessage.ADDRESS_CHANGED));
        steps.order(account, address, clock.instant());
    }

    private Optional<PostalAddress> verified(AccountId account) {
        Optional<String> reference = cases.open(account).flatMap(held -> held.bureauReference());
        if (reference.isEmpty() || bureaus.chosen().isEmpty()) {
            return Optional.empty();
        }
        try {
            return bureaus.chosen().get().address(reference.get());
        } catch (BureauAway away) {
            throw new ProofingRefused(ProofingMessage.BUREAU_AWAY);
        }
    }

    private String seal(AccountId account, PostalAddress address) {
        return hash.of("letter-address", account.value() + "\n" + address);
    }
}
