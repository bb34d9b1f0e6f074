package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.credential.AlreadyHeld;
import org.countersign.credential.NoRight;
import org.countersign.credential.ProofingFirst;
import org.countersign.credential.RightHasEnded;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/**
 * What an account may register now. A token or an app needs the pending credential that its right brought; phones need
 * only a right that covers them, and their credential begins with the first number. A right that was bought with
 * proofing is good for nothing before (ONB-4); one that was upgraded stays good for what it was (PRF-13).
 */
@ApplicationScoped
public class Waiting {
    @Inject
    Rights rights;

    @Inject
    StoredCredentials credentials;

    /** The kinds that could be registered at that instant. */
    public Set<Kind> of(AccountId account, Instant at) {
        return new Outstanding(account, at).kinds(ready -> ready);
    }

    /** The kinds that could be registered if the account's holder were proofed. */
    public Set<Kind> afterProofing(AccountId account, Instant at) {
        return new Outstanding(account, at).kinds(ready -> !ready);
    }

    /**
     * The pending credential to register a device for; nobody else changes it until the end of this transaction.
     *
     * @throws NoRight if there is none
     * @throws AlreadyHeld if its device is registered already
     * @throws RightHasEnded if the right has run out before it was used
     * @throws ProofingFirst if the right was bought with proofing, and its holder is not proofed
     */
    public Credential toRegister(AccountId account, Kind kind, Instant at) {
        Credential held = credentials.liveLocked(account, kind).orElseThrow(() -> new NoRight(kind));
        if (!held.isWaiting()) {
            throw new AlreadyHeld(kind);
        }
        ready(account, kind, at);
        return held;
    }

    /**
     * The phone credential to add a number to, begun where there is none.
     *
     * @throws NoRight if no right covers phones
     * @throws RightHasEnded if the right has run out
     * @throws ProofingFirst if no right to phones is good before its holder is proofed
     */
    public Credential forPhones(AccountId account, Instant at) {
        Subscription right = ready(account, Kind.PHONE, at);
        return credentials.liveLocked(account, Kind.PHONE).orElseGet(() -> begunUnder(right, at));
    }

    /** Of two first numbers at once, one begins the credential and the other finds it. */
    private Credential begunUnder(Subscription right, Instant at) {
        rights.lock(right);
        return credentials
                .liveLocked(right.account(), Kind.PHONE)
                .orElseGet(() -> credentials.begin(right.account(), Kind.PHONE, right, at));
    }

    private Subscription ready(AccountId account, Kind kind, Instant at) {
        List<Subscription> open = rights.open(account);
        Subscription longest = Rights.covering(open, kind).orElseThrow(() -> new NoRight(kind));
        if (longest.isOver(at)) {
            throw new RightHasEnded(kind);
        }
        return Rights.covering(inForce(open, at, true), kind).orElseThrow(ProofingFirst::new);
    }

    private static List<Subscription> inForce(List<Subscription> open, Instant at, boolean ready) {
        return open.stream()
                .filter(right -> !right.isOver(at) && right.provesFirst() != ready)
                .toList();
    }

    private final class Outstanding {
        private final List<Subscription> ready;
        private final List<Subscription> afterProofing;
        private final List<Credential> live;

        Outstanding(AccountId account, Instant at) {
            List<Subscription> open = rights.open(account);
            ready = inForce(open, at, true);
            afterProofing = inForce(open, at, false);
            live = credentials.of(account).stream()
                    .filter(credential -> !credential.state().isFinal())
                    .toList();
        }

        /** Those to register, by whether a right that is ready covers them; else one does that awaits proofing. */
        Set<Kind> kinds(Predicate<Boolean> wanted) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> isCovered(ready, kind) || isCovered(afterProofing, kind))
                    .filter(kind -> wanted.test(isCovered(ready, kind)))
                    .filter(this::isOutstanding)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private boolean isOutstanding(Kind kind) {
            Optional<Credential> held = live.stream()
                    .filter(credential -> credential.kind() == kind)
                    .findFirst();
            return held.map(Credential::isWaiting).orElse(kind == Kind.PHONE);
        }
    }

    private static boolean isCovered(List<Subscription> rights, Kind kind) {
        return Rights.covering(rights, kind).isPresent();
    }
}
