package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.credential.AlreadyHeld;
import org.countersign.credential.NoRight;
import org.countersign.credential.RightHasEnded;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/**
 * What an account may register now. A token or an app needs the pending credential that its right brought; phones need
 * only a right that covers them, and their credential begins with the first number.
 */
@ApplicationScoped
public class Waiting {
    @Inject
    Rights rights;

    @Inject
    StoredCredentials credentials;

    /** The kinds that could be registered at that instant. */
    public Set<Kind> of(AccountId account, Instant at) {
        List<Subscription> open = rights.open(account);
        List<Credential> live = credentials.of(account).stream()
                .filter(credential -> !credential.state().isFinal())
                .toList();
        Set<Kind> waiting = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            boolean inForce = Rights.covering(open, kind)
                    .filter(right -> !right.isOver(at))
                    .isPresent();
            Optional<Credential> held = live.stream()
                    .filter(credential -> credential.kind() == kind)
                    .findFirst();
            if (inForce && held.map(Credential::isWaiting).orElse(kind == Kind.PHONE)) {
                waiting.add(kind);
            }
        }
        return waiting;
    }

    /**
     * The pending credential to register a device for; nobody else changes it until the end of this transaction.
     *
     * @throws NoRight if there is none
     * @throws AlreadyHeld if its device is registered already
     * @throws RightHasEnded if the right has run out before it was used
     */
    public Credential toRegister(AccountId account, Kind kind, Instant at) {
        Credential held = credentials.liveLocked(account, kind).orElseThrow(() -> new NoRight(kind));
        if (!held.isWaiting()) {
            throw new AlreadyHeld(kind);
        }
        inForce(account, kind, at);
        return held;
    }

    /**
     * The phone credential to add a number to, begun where there is none.
     *
     * @throws NoRight if no right covers phones
     * @throws RightHasEnded if the right has run out
     */
    public Credential forPhones(AccountId account, Instant at) {
        Subscription right = inForce(account, Kind.PHONE, at);
        return credentials.liveLocked(account, Kind.PHONE).orElseGet(() -> begunUnder(right, at));
    }

    /** Of two first numbers at once, one begins the credential and the other finds it. */
    private Credential begunUnder(Subscription right, Instant at) {
        rights.lock(right);
        return credentials
                .liveLocked(right.account(), Kind.PHONE)
                .orElseGet(() -> credentials.begin(right.account(), Kind.PHONE, right, at));
    }

    private Subscription inForce(AccountId account, Kind kind, Instant at) {
        Subscription right = rights.covering(account, kind).orElseThrow(() -> new NoRight(kind));
        if (right.isOver(at)) {
            throw new RightHasEnded(kind);
        }
        return right;
    }
}
