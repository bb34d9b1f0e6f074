package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.MethodId;
import org.countersign.credential.OtpAccepted;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpMessage;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.Trigger;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.Seal;
import org.countersign.otp.Finding;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.TypedCode;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Judges one code: charge, read, compare, claim. The charge's row lock holds until the end of the transaction, so tries
 * at one credential are judged one after the other and each sees what the one before it claimed.
 *
 * <p>A code that was accepted before is a replay and is given back its charge: ten copies of one right code are one
 * sign-in and no guess (cases 1 and 11). The answer is the same as for a wrong one. That helps no guesser: what he could
 * find out without paying is a code that is worth nothing any more; every other try is charged.
 */
@ApplicationScoped
public class Gatekeeper {
    @Inject
    GateRows rows;

    @Inject
    StoredCredentials credentials;

    @Inject
    PhoneCodes codes;

    @Inject
    Moves moves;

    @Inject
    Seal seal;

    @Inject
    AuditTrail audit;

    @Inject
    Tenancy tenancy;

    @Inject
    Policies policies;

    @Inject
    Event<OtpAccepted> accepted;

    /** @throws InvalidInput if it cannot be a code at all; nothing is charged then */
    public OtpOutcome validate(OtpAttempt attempt, Instant at) {
        String code = TypedCode.digits(attempt.code())
                .orElseThrow(() -> new InvalidInput("code", OtpMessage.CODE_IMPOSSIBLE));
        MethodId method = MethodId.read(attempt.methodId()).orElseThrow(NotFound::new);
        int limit = policies.number(Policy.OTP_LOCK_FAILURES);
        boolean charged = rows.charge(method.credential(), attempt.account(), limit);
        Factor factor = rows.factor(method.credential(), attempt.account(), at)
                .orElseThrow(() -> tenancy.notFound(attempt.account(), Credential.class, method.credential()));
        if (!charged) {
            return notCharged(attempt, factor, at);
        }
        if (factor.stateAt(at) == CredentialState.EXPIRED) {
            return expired(attempt, factor, at);
        }
        return factor.kind() == Kind.PHONE
                ? phone(attempt, factor, method, code, at)
                : device(attempt, factor, code, at);
    }

    private OtpOutcome device(OtpAttempt attempt, Factor factor, String code, Instant at) {
        byte[] secret = seal.open(factor.secret(), factor.credential().toString());
        Finding finding = new OtpDevice(factor.profile(), secret).find(code, factor.position(), at);
        if (finding instanceof Finding.Found found && rows.claim(factor.credential(), found, at)) {
            return accept(attempt, factor, at);
        }
        return finding instanceof Finding.Used ? replay(attempt, factor) : refuse(attempt, factor, at);
    }

    private OtpOutcome phone(OtpAttempt attempt, Factor factor, MethodId method, String code, Instant at) {
        if (!factor.awaitsCode(method.slot(), at)) {
            rows.refund(factor.credential());
            return new OtpOutcome.CodeExpired();
        }
        boolean right = codes.matches(factor.codeHash(), factor.credential(), code);
        if (right && rows.claimCode(factor.credential(), factor.codeHash(), at)) {
            return accept(attempt, factor, at);
        }
        return right ? replay(attempt, factor) : refuse(attempt, factor, at);
    }

    private OtpOutcome accept(OtpAttempt attempt, Factor factor, Instant at) {
        audit.record(entry(Entry.done(Act.OTP_ACCEPTED), attempt, factor));
        accepted.fire(new OtpAccepted(
                factor.credential(), attempt.account(), factor.kind(), factor.level(), attempt.door(), at));
        return new OtpOutcome.Accepted(factor.credential(), factor.publicId(), factor.kind(), factor.level(), at);
    }

    private OtpOutcome replay(OtpAttempt attempt, Factor factor) {
        rows.refund(factor.credential());
        audit.record(entry(Entry.refused(Act.OTP_REPLAYED), attempt, factor));
        return new OtpOutcome.Refused();
    }

    private OtpOutcome refuse(OtpAttempt attempt, Factor factor, Instant at) {
        audit.record(entry(Entry.refused(Act.OTP_REFUSED), attempt, factor).with("failures", factor.failures()));
        if (factor.failures() < policies.number(Policy.OTP_LOCK_FAILURES)) {
            return new OtpOutcome.Refused();
        }
        moves.fire(credentials.requiredLocked(factor.credential()), Trigger.LOCK, Actor.SYSTEM, at);
        return new OtpOutcome.Locked(factor.publicId());
    }

    private OtpOutcome notCharged(OtpAttempt attempt, Factor factor, Instant at) {
        CredentialState state = factor.stateAt(at);
        audit.record(entry(Entry.refused(Act.OTP_REFUSED), attempt, factor).with("state", state));
        return switch (state) {
            case ACTIVE -> lockedByLowerLimit(factor, at);
            case LOCKED -> new OtpOutcome.Locked(factor.publicId());
            case EXPIRED -> new OtpOutcome.Expired(factor.publicId());
            default -> new OtpOutcome.NotUsable(state);
        };
    }

    /** Active, and no try left: an operator has lowered the limit. */
    private OtpOutcome lockedByLowerLimit(Factor factor, Instant at) {
        Credential credential = credentials.requiredLocked(factor.credential());
        if (credential.state() == CredentialState.ACTIVE) {
            moves.fire(credential, Trigger.LOCK, Actor.SYSTEM, at);
        }
        return new OtpOutcome.Locked(factor.publicId());
    }

    private OtpOutcome expired(OtpAttempt attempt, Factor factor, Instant at) {
        rows.refund(factor.credential());
        audit.record(entry(Entry.refused(Act.OTP_REFUSED), attempt, factor).with("state", CredentialState.EXPIRED));
        if (factor.expiresAt() != null) {
            moves.fire(credentials.requiredLocked(factor.credential()), Trigger.EXPIRE, Actor.SYSTEM, at);
        }
        return new OtpOutcome.Expired(factor.publicId());
    }

    private static Entry entry(Entry entry, OtpAttempt attempt, Factor factor) {
        return entry.by(attempt.account())
                .about(attempt.account())
                .with("credential", factor.publicId())
                .with("kind", factor.kind())
                .with("door", attempt.door());
    }
}
