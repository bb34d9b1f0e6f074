package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.credential.CredentialState;
import org.countersign.credential.MethodId;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.UnusableCredential;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** The ways in which an account can present a code, and why the others are closed. */
@ApplicationScoped
public class Methods {
    private static final int SHOWN = 4;

    @Inject
    StoredCredentials credentials;

    @Inject
    Rights rights;

    @Inject
    Phones phones;

    /** Every active credential, each phone by itself; the one used last first (ACC-3). */
    public List<OtpMethod> usable(AccountId account, Instant at) {
        List<Credential> active = registered(account, at, state -> state == CredentialState.ACTIVE);
        boolean anyPhone = active.stream().anyMatch(credential -> credential.kind() == Kind.PHONE);
        List<CredentialPhone> numbers = anyPhone ? phones.of(account) : List.of();
        return active.stream()
                .sorted(lastUsedFirst())
                .flatMap(credential -> ways(credential, numbers))
                .toList();
    }

    /** Registered, not revoked, and yet no code opens them now. */
    public List<UnusableCredential> unusable(AccountId account, Instant at) {
        List<Subscription> open = rights.open(account);
        return registered(account, at, state -> state != CredentialState.ACTIVE).stream()
                .map(held -> new UnusableCredential(held.publicId(), held.kind(), stateAt(held, open, at)))
                .toList();
    }

    private List<Credential> registered(AccountId account, Instant at, Predicate<CredentialState> wanted) {
        List<Subscription> open = rights.open(account);
        return credentials.of(account).stream()
                .filter(held -> !held.state().isFinal() && !held.isWaiting())
                .filter(held -> wanted.test(stateAt(held, open, at)))
                .toList();
    }

    private static CredentialState stateAt(Credential held, List<Subscription> open, Instant at) {
        Instant expires =
                Rights.covering(open, held.kind()).orElseGet(held::subscription).expiresAt();
        return held.stateAt(at, expires);
    }

    private static Comparator<Credential> lastUsedFirst() {
        return Comparator.comparing(Credential::lastUsedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                .thenComparing(Credential::kind);
    }

    private static Stream<OtpMethod> ways(Credential credential, List<CredentialPhone> numbers) {
        if (credential.kind() != Kind.PHONE) {
            return Stream.of(device(credential));
        }
        return numbers.stream()
                .filter(phone -> phone.credential().equals(credential.id()))
                .sorted(Phones.defaultFirst(credential))
                .map(phone -> phone(credential, phone));
    }

    private static OtpMethod device(Credential credential) {
        String serial = credential.serial();
        return new OtpMethod(
                new MethodId(credential.publicId(), null).text(),
                credential.kind(),
                serial == null ? null : serial.substring(Math.max(0, serial.length() - SHOWN)),
                credential.profile().digits(),
                false,
                null);
    }

    private static OtpMethod phone(Credential credential, CredentialPhone phone) {
        return new OtpMethod(
                new MethodId(credential.publicId(), phone.slot()).text(),
                Kind.PHONE,
                phone.number().masked(),
                PhoneCodes.DIGITS,
                phone.voiceOnly(),
                phone.sendBy());
    }
}
