package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.proofing.LetterOffer;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;

/** Asks the bureau for the address that it has verified, each time it is shown or used: it is not kept here (PRF-6). */
@ApplicationScoped
public class LetterTalk {
    private static final Logger LOG = System.getLogger(LetterTalk.class.getName());

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

    /** Also where the bureau is away: what else can be done does not wait for it (OTP-7). */
    public LetterOffer offer(AccountId account) {
        Optional<PostalAddress> verified = Optional.empty();
        boolean away = false;
        try {
            verified = verified(account);
        } catch (BureauAway silent) {
            LOG.log(Level.DEBUG, "it is asked again by whoever looks next", silent);
            away = true;
        }
        Instant now = clock.instant();
        return new LetterOffer(
                verified.orElse(null),
                verified.map(address -> seal(account, address)).orElse(null),
                letters.expectedOn(now),
                letters.notBefore(account, now).orElse(null),
                away);
    }

    /**
     * Orders the letter to the address that was shown.
     *
     * @param seal of the offer that was shown
     * @throws ProofingRefused if the bureau knows another address by now, or cannot be asked
     */
    public void order(AccountId account, String seal) {
        try {
            PostalAddress address = verified(account)
                    .filter(verified -> seal(account, verified).equals(seal))
                    .orElseThrow(() -> new ProofingRefused(ProofingMessage.ADDRESS_CHANGED));
            steps.order(account, address, clock.instant());
        } catch (BureauAway away) {
            throw new ProofingRefused(ProofingMessage.BUREAU_AWAY);
        }
    }

    private Optional<PostalAddress> verified(AccountId account) throws BureauAway {
        Optional<String> reference = cases.open(account).flatMap(ProofingCase::bureauReference);
        if (reference.isEmpty() || bureaus.chosen().isEmpty()) {
            return Optional.empty();
        }
        return bureaus.chosen().get().address(reference.get());
    }

    private String seal(AccountId account, PostalAddress address) {
        return hash.of("letter-address", account.value() + "\n" + address);
    }
}
