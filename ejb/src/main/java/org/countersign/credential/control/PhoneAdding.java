package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.credential.BeginPhone;
import org.countersign.credential.CannotSend;
import org.countersign.credential.Change;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialState;
import org.countersign.credential.OtpMessage;
import org.countersign.credential.PendingPhone;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.RegistrationOutcome.NotYet;
import org.countersign.credential.RegistrationOutcome.Registered;
import org.countersign.credential.SendBy;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.credential.entity.PhoneCode;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * Adds numbers (PHN-1): typed twice, proven by a code. What waits for its code lies in the database, so any node can go
 * on with it. The credential's row stays locked from counting its phones to adding one: no race makes four (case 20).
 */
@ApplicationScoped
public class PhoneAdding {
    @Inject
    Waiting waiting;

    @Inject
    StoredCredentials credentials;

    @Inject
    Phones phones;

    @Inject
    ProofCodes codes;

    @Inject
    Activation activation;

    @Inject
    Announcements announcements;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    /** Whether a number can be added: there is a right and room. */
    public boolean isOpen(Caller holder, Instant at) {
        return waiting.of(holder.account(), at).contains(Kind.PHONE)
                || credentials
                        .live(holder.account(), Kind.PHONE)
                        .filter(credential -> credential.state() == CredentialState.ACTIVE)
                        .filter(credential -> phones.of(credential.id()).size() < Phones.MOST)
                        .isPresent();
    }

    /** Reads the number and sends a code to it. */
    public PublicId begin(BeginPhone wish, Caller holder, Instant at) {
        PhoneNumber number = TypedNumber.read(wish.number(), wish.country(), wish.by());
        if (!PhoneNumber.read(wish.again(), wish.country()).equals(Optional.of(number))) {
            throw new InvalidInput("again", PhoneMessage.NUMBERS_DIFFER);
        }
        Credential credential = open(waiting.forPhones(holder.account(), at));
        checkRoom(credential, number);
        return codes.send(credential, CodePurpose.ADD, number, null, wish.by(), at);
    }

    /** Sends another code to the number that waits. */
    public PublicId resend(SendBy by, Caller holder, Instant at) {
        Credential credential = open(waiting.forPhones(holder.account(), at));
        PhoneNumber number = codes.of(credential.id(), CodePurpose.ADD)
                .filter(code -> !code.isUsed())
                .map(PhoneCode::number)
                .orElseThrow(() -> new CannotSend(PhoneMessage.NOTHING_SENT));
        TypedNumber.check(number, by);
        checkRoom(credential, number);
        return codes.send(credential, CodePurpose.ADD, number, null, by, at);
    }

    /** The number that waits for its code, if there is one. */
    public Optional<PendingPhone> pending(Caller holder) {
        return credentials
                .live(holder.account(), Kind.PHONE)
                .flatMap(credential -> codes.of(credential.id(), CodePurpose.ADD))
                .filter(code -> !code.isUsed())
                .map(code -> code.pending(deliveries.truth(code.delivery())));
    }

    /** Judges the code, and adds the number if it was right. */
    public RegistrationOutcome confirm(String typed, Caller holder, Instant at) {
        String code = PhoneCodes.read(typed);
        Credential credential = open(waiting.forPhones(holder.account(), at));
        return switch (codes.judge(credential, CodePurpose.ADD, code, at)) {
            case RIGHT -> add(credential, holder, at);
            case WRONG -> new NotYet(PhoneMessage.CODE_WRONG, codes.triesLeft(credential.id(), CodePurpose.ADD), false);
            case EXPIRED -> new NotYet(PhoneMessage.CODE_EXPIRED, null, true);
            case TRIED_TOO_OFTEN -> new NotYet(PhoneMessage.TOO_MANY_TRIES, null, true);
        };
    }

    private RegistrationOutcome add(Credential credential, Caller holder, Instant at) {
        PhoneCode proven = codes.of(credential.id(), CodePurpose.ADD).orElseThrow();
        checkRoom(credential, proven.number());
        List<CredentialPhone> before = phones.of(credential.id());
        int slot = freeSlot(before);
        phones.add(new CredentialPhone(credential.id(), slot, proven, at));
        if (credential.defaultSlot() == null) {
            credential.prefers(slot);
        }
        String masked = proven.number().masked();
        audit.record(Entry.done(Act.PHONE_CHANGED)
                .about(holder.account())
                .with("change", Change.PHONE_ADDED)
                .with("number", masked));
        announcements.changed(holder.account(), Change.PHONE_ADDED, Kind.PHONE, masked, at);
        announcements.tellPhones(
                holder.account(), before.stream().map(CredentialPhone::number).toList(), Change.PHONE_ADDED, masked);
        return credential.isWaiting()
                ? activation.complete(credential, holder, at)
                : new Registered(credential.publicId(), credential.state());
    }

    private void checkRoom(Credential credential, PhoneNumber number) {
        List<CredentialPhone> there = phones.of(credential.id());
        if (there.stream().anyMatch(phone -> phone.number().equals(number))) {
            throw new InvalidInput("number", PhoneMessage.ADDED_ALREADY);
        }
        if (there.size() >= Phones.MOST) {
            throw new InvalidInput("number", PhoneMessage.THREE_ALREADY);
        }
    }

    private static int freeSlot(List<CredentialPhone> there) {
        return IntStream.rangeClosed(1, Phones.MOST)
                .filter(slot -> there.stream().noneMatch(phone -> phone.slot() == slot))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("number", PhoneMessage.THREE_ALREADY));
    }

    /** Numbers are added to what is new or in use; what is locked or suspended has to be freed first. */
    private static Credential open(Credential credential) {
        if (!credential.isWaiting() && credential.state() != CredentialState.ACTIVE) {
            throw new CannotSend(OtpMessage.of(credential.state()));
        }
        return credential;
    }
}
