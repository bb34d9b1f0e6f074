package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.Change;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.SendBy;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.shared.AccountId;
import org.countersign.shared.ChangedMeanwhile;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;

/** Changes numbers that are there: the default one, how codes travel, taking one out (PHN-3). All of it is announced. */
@ApplicationScoped
public class PhoneCare {
    @Inject
    StoredCredentials credentials;

    @Inject
    Phones phones;

    @Inject
    GateRows rows;

    @Inject
    Announcements announcements;

    @Inject
    AuditTrail audit;

    public void makeDefault(PhoneSummary seen, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, seen);
        Optional<CredentialPhone> former =
                Optional.ofNullable(credential.defaultSlot()).flatMap(before -> phones.of(credential.id(), before));
        credential.prefers(phone.slot());
        announce(credential, phone, Change.DEFAULT_PHONE_SET, at);
        former.filter(before -> before.slot() != phone.slot())
                .ifPresent(before -> tell(credential, before, Change.DEFAULT_PHONE_SET, phone));
    }

    public void sendBy(PhoneSummary seen, SendBy by, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, seen);
        TypedNumber.check(phone.number(), by);
        phone.sendBy(by);
        announce(credential, phone, Change.PHONE_METHOD_SET, at);
    }

    public void remove(PhoneSummary seen, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, seen);
        List<CredentialPhone> others = phones.of(credential.id()).stream()
                .filter(other -> other.slot() != phone.slot())
                .toList();
        if (others.isEmpty()) {
            throw new InvalidInput("number", PhoneMessage.LAST_PHONE);
        }
        phones.remove(phone);
        rows.codeDropped(credential.id(), phone.slot());
        if (Integer.valueOf(phone.slot()).equals(credential.defaultSlot())) {
            credential.prefers(others.get(0).slot());
        }
        announce(credential, phone, Change.PHONE_REMOVED, at);
        tell(credential, phone, Change.PHONE_REMOVED, phone);
    }

    private void announce(Credential credential, CredentialPhone phone, Change change, Instant at) {
        String masked = phone.number().masked();
        audit.record(Entry.done(Act.PHONE_CHANGED)
                .about(credential.account())
                .with("change", change)
                .with("number", masked));
        announcements.changed(credential.account(), change, Kind.PHONE, masked, at);
    }

    private void tell(Credential credential, CredentialPhone told, Change change, CredentialPhone about) {
        announcements.tellPhones(
                credential.account(),
                List.of(told.number()),
                change,
                about.number().masked());
    }

    private Credential held(AccountId account) {
        return credentials.liveLocked(account, Kind.PHONE).orElseThrow(NotFound::new);
    }

    /** The very one that was seen: its slot may hold another number by now. */
    private CredentialPhone phone(Credential credential, PhoneSummary seen) {
        return phones.of(credential.id(), seen.slot())
                .filter(phone -> phone.isOf(seen.addedAt()))
                .orElseThrow(ChangedMeanwhile::new);
    }
}
