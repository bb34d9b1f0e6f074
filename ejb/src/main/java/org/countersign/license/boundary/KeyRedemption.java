package org.countersign.license.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.crypto.Seal;
import org.countersign.license.KeyState;
import org.countersign.license.KeySummary;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.control.KeyEntry;
import org.countersign.license.control.StoredKeys;

/** For whoever holds a license key. */
@Stateless
@SignedIn
public class KeyRedemption {
    @Inject
    KeyEntry entry;

    @Inject
    StoredKeys keys;

    @Inject
    Seal seal;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Turns a key into a subscription of the caller with a credential that waits to be registered, or upgrades the one
     * that he has (PRF-13). Typed as people type: case, spaces, dashes and look-alikes do not matter. Commits what it
     * charges, so it is no part of a transaction.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RedeemOutcome redeem(String typed) {
        return entry.enter(typed, current.required(), current.origin(), clock.instant());
    }

    /**
     * The key that the caller's own order brought, to fill in for him (ORD-5); empty for everybody else, once it was
     * used or taken back, and a day after it was sent.
     */
    public Optional<String> handedOver(String orderReference) {
        Instant now = clock.instant();
        return keys.ofOrder(orderReference).stream()
                .filter(key -> current.required().account().equals(key.buyer()))
                .filter(key -> key.stateAt(now) == KeyState.ISSUED)
                .flatMap(key -> key.sealed(now).map(secret -> seal.openText(secret, key.sealOwner())).stream())
                .findFirst();
    }

    /** The keys that the caller bought and that nobody has used yet. */
    public List<KeySummary> waiting() {
        Instant now = clock.instant();
        return keys.issuedTo(current.required().account()).stream()
                .map(key -> key.summary(now))
                .filter(key -> key.state() == KeyState.ISSUED)
                .toList();
    }
}
