package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.credential.CannotSend;
import org.countersign.credential.CodeOut;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialState;
import org.countersign.credential.MethodId;
import org.countersign.credential.OtpMessage;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.SendBy;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Sends codes for signing in to proven phones. */
@ApplicationScoped
public class SignInCodes {
    @Inject
    StoredCredentials credentials;

    @Inject
    Phones phones;

    @Inject
    Rights rights;

    @Inject
    PhoneCodes codes;

    @Inject
    GateRows rows;

    @Inject
    SendLedger ledger;

    @Inject
    Deliveries deliveries;

    /** Sends a new code; any older one is worth nothing from then on (PHN-1). */
    public PublicId send(AccountId account, String methodId, SendBy by, Instant at) {
        MethodId method = phone(methodId).orElseThrow(NotFound::new);
        Credential credential = active(method.credential(), account, at);
        CredentialPhone phone = phones.of(credential.id(), method.slot()).orElseThrow(NotFound::new);
        if (phone.voiceOnly() && by == SendBy.TEXT) {
            throw new CannotSend(PhoneMessage.CALL_ONLY);
        }
        credential.codeDelivery().ifPresent(deliveries::withdraw);
        ledger.keepUse(credential.id());
        String code = codes.fresh();
        Instant until = codes.until(at);
        PublicId delivery = codes.send(CodePurpose.AUTHENTICATE, account, phone.number(), by, code, at);
        rows.codeSent(credential.id(), phone.slot(), codes.hash(credential.id(), code), until, delivery);
        return delivery;
    }

    /** The one that is out to that phone, while it can be typed. */
    public Optional<CodeOut> out(AccountId account, String methodId, Instant at) {
        MethodId method = phone(methodId).orElseThrow(NotFound::new);
        Credential credential = credentials.required(method.credential(), account);
        return credential
                .codeDelivery()
                .filter(delivery -> credential.awaitsCode(method.slot(), at))
                .map(delivery -> new CodeOut(deliveries.truth(delivery), credential.codeExpiresAt()));
    }

    private static Optional<MethodId> phone(String methodId) {
        return MethodId.read(methodId).filter(read -> read.slot() != null);
    }

    private Credential active(PublicId id, AccountId account, Instant at) {
        Credential credential = credentials.requiredLocked(id, account);
        CredentialState state = credential.stateAt(at, rights.expiryOf(credential));
        if (state != CredentialState.ACTIVE) {
            throw new CannotSend(OtpMessage.of(state));
        }
        return credential;
    }
}
