package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.Party;
import org.countersign.credential.Trigger;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** Puts together what pages show of an account's credentials, in three statements however many there are. */
@ApplicationScoped
public class Summaries {
    private static final int SHOWN = 4;

    @Inject
    StoredCredentials credentials;

    @Inject
    Rights rights;

    @Inject
    Phones phones;

    /** All of an account, those that are not revoked first. */
    public List<CredentialSummary> of(AccountId account, Instant at) {
        List<Credential> held = credentials.of(account);
        if (held.isEmpty()) {
            return List.of();
        }
        List<Subscription> open = rights.open(account);
        List<CredentialPhone> numbers = phones.of(account);
        return held.stream()
                .sorted(Comparator.comparing(credential -> credential.state().isFinal()))
                .map(credential -> summary(credential, open, numbers, at))
                .toList();
    }

    /** One of them. */
    public CredentialSummary of(Credential credential, Instant at) {
        return summary(credential, rights.open(credential.account()), phones.of(credential.account()), at);
    }

    private static CredentialSummary summary(
            Credential credential, List<Subscription> open, List<CredentialPhone> numbers, Instant at) {
        Subscription right = right(credential, open);
        CredentialState state = credential.stateAt(at, right.expiresAt());
        return new CredentialSummary(
                credential.publicId(),
                credential.kind(),
                state,
                credential.state().isFinal() ? right.level() : Rights.level(open, credential.kind(), at),
                !credential.state().isFinal() && Rights.awaitsProofing(open, credential.kind(), at),
                lastSigns(credential.serial()),
                masked(credential, numbers),
                right.purchasedAt(),
                right.expiresAt(),
                credential.lastUsedAt(),
                possible(credential.kind(), state));
    }

    private static Subscription right(Credential credential, List<Subscription> open) {
        return Optional.of(open)
                .filter(rights -> !credential.state().isFinal())
                .flatMap(rights -> Rights.covering(rights, credential.kind()))
                .orElseGet(credential::subscription);
    }

    private static Set<Trigger> possible(Kind kind, CredentialState state) {
        Set<Trigger> possible = EnumSet.noneOf(Trigger.class);
        possible.addAll(LifeCycle.possible(state, Party.HOLDER));
        if (kind == Kind.PHONE && state == CredentialState.ACTIVE) {
            possible.remove(Trigger.RESYNC); // a phone in use has nothing to fall out of step
        }
        return possible;
    }

    private static String lastSigns(String serial) {
        return serial == null ? null : serial.substring(Math.max(0, serial.length() - SHOWN));
    }

    private static List<String> masked(Credential credential, List<CredentialPhone> numbers) {
        return numbers.stream()
                .filter(phone -> phone.credential().equals(credential.id()))
                .sorted(Phones.defaultFirst(credential))
                .map(phone -> phone.number().masked())
                .toList();
    }
}
