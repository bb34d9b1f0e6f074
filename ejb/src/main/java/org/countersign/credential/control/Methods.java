package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.credential.MethodId;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.UnusableCredential;
import org.countersign.credential.Ways;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** The ways in which an account can present a code, and why the others are closed. */
@ApplicationScoped
public class Methods {
    private static final int SHOWN = 4;

    @Inject
    StoredCredentials credentials;

    @Inject
    Phones phones;

    /** All of them; a statement for the credentials, and one for the phones where one of those is active. */
    public Ways of(AccountId account, Instant at) {
        List<Held> registered = credentials.held(account, at).stream()
                .filter(held -> !held.credential().isWaiting())
                .toList();
        List<UnusableCredential> unusable = registered.stream()
                .filter(held -> !held.isActive(at))
                .map(held -> unusable(held, at))
                .toList();
        return new Ways(usable(account, registered, at), unusable);
    }

    /** Every active credential, each phone by itself; the one used last first (ACC-3). */
    private List<OtpMethod> usable(AccountId account, List<Held> registered, Instant at) {
        List<Held> active =
                registered.stream().filter(held -> held.isActive(at)).toList();
        boolean anyPhone = active.stream().anyMatch(held -> held.credential().kind() == Kind.PHONE);
        List<CredentialPhone> numbers = anyPhone ? phones.of(account) : List.of();
        return active.stream()
                .sorted(lastUsedFirst())
                .flatMap(held -> ways(held, numbers))
                .toList();
    }

    private static UnusableCredential unusable(Held held, Instant at) {
        return new UnusableCredential(
                held.credential().publicId(), held.credential().kind(), held.stateAt(at));
    }

    private static Comparator<Held> lastUsedFirst() {
        return Comparator.comparing(
                        (Held held) -> held.credential().lastUsedAt(),
                        Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                .thenComparing(held -> held.credential().kind());
    }

    private static Stream<OtpMethod> ways(Held held, List<CredentialPhone> numbers) {
        Credential credential = held.credential();
        if (credential.kind() != Kind.PHONE) {
            return Stream.of(device(held));
        }
        return numbers.stream()
                .filter(phone -> phone.credential().equals(credential.id()))
                .sorted(Phones.defaultFirst(credential))
                .map(phone -> phone(held, phone));
    }

    private static OtpMethod device(Held held) {
        Credential credential = held.credential();
        String serial = credential.serial();
        return new OtpMethod(
                new MethodId(credential.publicId(), null).text(),
                credential.kind(),
                held.level(),
                serial == null ? null : serial.substring(Math.max(0, serial.length() - SHOWN)),
                credential.profile().digits(),
                false,
                null);
    }

    private static OtpMethod phone(Held held, CredentialPhone phone) {
        return new OtpMethod(
                new MethodId(held.credential().publicId(), phone.slot()).text(),
                Kind.PHONE,
                held.level(),
                phone.number().masked(),
                PhoneCodes.DIGITS,
                phone.voiceOnly(),
                phone.sendBy());
    }
}
