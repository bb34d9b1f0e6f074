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
import org.countersign.credential.SendBy;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.shared.AccountId;
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

    public void makeDefault(int slot, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, slot);
        Optional<CredentialPhone> former =
                Optional.ofNullable(credential.defaultSlot()).flatMap(before -> phones.of(credential.id(), before));
        credential.prefers(slot);
        announce(credential, phone, Change.DEFAULT_PHONE_SET, at);
        former.filter(before -> before.slot() != slot)
                .ifPresent(before -> tell(credential, before, Change.DEFAULT_PHONE_SET, phone));
    }

    public void sendBy(int slot, SendBy by, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, slot);
        TypedNumber.check(phone.number(), by);
        phone.sendBy(by);
        announce(credential, phone, Change.PHONE_METHOD_SET, at);
    }

    public void remove(int slot, AccountId account, Instant at) {
        Credential credential = held(account);
        CredentialPhone phone = phone(credential, slot);
        List<CredentialPhone> others = phones.of(credential.id()).stream()
                .filter(other -> other.slot() != slot)
                .toList();
        if (others.isEmpty()) {
            throw new InvalidInput("number", PhoneMessage.LAST_PHONE);
        }
        phones.remove(phone);
        rows.codeDropped(credential.id(), slot);
        if (Integer.valueOf(slot).equals(credential.defaultSlot())) {
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

    private CredentialPhone phone(Credential credential, int slot) {
        return phones.of(credential.id(), slot).orElseThrow(NotFound::new);
    }
}
