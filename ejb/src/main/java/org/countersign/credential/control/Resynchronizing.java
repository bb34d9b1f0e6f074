package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.Actor;
import org.countersign.credential.CannotResync;
import org.countersign.credential.Change;
import org.countersign.credential.CodeOut;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialMessage;
import org.countersign.credential.CredentialState;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.OtpMessage;
import org.countersign.credential.ResyncOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.Trigger;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.crypto.Seal;
import org.countersign.otp.Finding;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.Window;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * Gets devices back in step and locked or suspended credentials back into use (MNG-3, MNG-4, OTP-6): two codes in a row
 * for a token or an app, a code to its own number for a phone. Tries have a budget of their own, which nobody can use up
 * for longer than a day. It does not raise the session: the window is too wide for that.
 */
@ApplicationScoped
public class Resynchronizing {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject
    StoredCredentials credentials;

    @Inject
    Rights rights;

    @Inject
    Phones phones;

    @Inject
    GateRows rows;

    @Inject
    ProofCodes codes;

    @Inject
    Moves moves;

    @Inject
    Announcements announcements;

    @Inject
    Seal seal;

    @Inject
    AuditTrail audit;

    /** Two codes in a row of a token or an app. */
    public ResyncOutcome devices(PublicId id, String first, String second, AccountId account, Instant at) {
        CodePair pair =
                CodePair.read(first, second, CredentialMessage.CODE_IMPOSSIBLE, CredentialMessage.SAME_CODE_TWICE);
        Credential credential = credentials.requiredLocked(id, account);
        Trigger trigger = trigger(credential, at);
        if (credential.kind() == Kind.PHONE) {
            throw new CannotResync(CredentialMessage.RESYNC_NOT_POSSIBLE);
        }
        if (!rows.chargeResync(credential.id(), TRIES, at.minus(PAUSE), at)) {
            return new ResyncOutcome.TooMany(openAgain(credential));
        }
        Finding finding = new OtpDevice(credential.profile(), seal.open(credential.secret(), credential.owner()))
                .findPair(pair.first(), pair.second(), rows.position(credential.id()), Window.RESYNC, at);
        if (finding instanceof Finding.Found found && rows.inStep(credential.id(), found)) {
            return back(credential, trigger, account, at);
        }
        return refused(credential);
    }

    /** Sends a code to one of the credential's own numbers. */
    public PublicId sendCode(PublicId id, int slot, SendBy by, AccountId account, Instant at) {
        Credential credential = lockedPhones(id, account, at);
        CredentialPhone phone = phones.of(credential.id(), slot).orElseThrow(NotFound::new);
        TypedNumber.check(phone.number(), by);
        return codes.send(credential, CodePurpose.FREE, phone.number(), slot, by, at);
    }

    /** The code that is out to one of its own numbers, while it can be typed. */
    public Optional<CodeOut> codeOut(PublicId id, AccountId account, Instant at) {
        return codes.out(credentials.required(id, account).id(), CodePurpose.FREE, at);
    }

    /** The code that was sent to one of the credential's own numbers. */
    public ResyncOutcome phones(PublicId id, String typed, AccountId account, Instant at) {
        String code = PhoneCodes.read(typed);
        Credential credential = lockedPhones(id, account, at);
        return switch (codes.judge(credential, CodePurpose.FREE, code, at)) {
            case RIGHT -> back(credential, trigger(credential, at), account, at);
            case WRONG -> new ResyncOutcome.NotFound(codes.triesLeft(credential.id(), CodePurpose.FREE));
            case EXPIRED, TRIED_TOO_OFTEN -> new ResyncOutcome.CodeExpired();
        };
    }

    private Credential lockedPhones(PublicId id, AccountId account, Instant at) {
        Credential credential = credentials.requiredLocked(id, account);
        trigger(credential, at);
        if (credential.kind() != Kind.PHONE || credential.state() == CredentialState.ACTIVE) {
            throw new CannotResync(CredentialMessage.RESYNC_NOT_POSSIBLE);
        }
        return credential;
    }

    /** What leads back from where it stands; refused where nothing of the holder's does. */
    private Trigger trigger(Credential credential, Instant at) {
        CredentialState state = credential.stateAt(at, rights.expiryOf(credential));
        Trigger trigger = state == CredentialState.SUSPENDED_BY_USER ? Trigger.RE_ENABLE : Trigger.RESYNC;
        if (LifeCycle.after(state, trigger).isEmpty()) {
            throw new CannotResync(OtpMessage.of(state));
        }
        return trigger;
    }

    private ResyncOutcome back(Credential credential, Trigger trigger, AccountId account, Instant at) {
        rows.clearFailures(credential.id());
        CredentialState state = moves.fire(credential, trigger, Actor.holder(account), at);
        announcements.changed(account, Change.BACK_IN_STEP, credential.kind(), "", at);
        return new ResyncOutcome.InStep(state);
    }

    private ResyncOutcome refused(Credential credential) {
        audit.record(Entry.refused(Act.OTP_REFUSED)
                .about(credential.account())
                .with("credential", credential.publicId())
                .with("kind", credential.kind())
                .with("door", "RESYNC"));
        int left = TRIES - rows.resyncTries(credential.id()).failures();
        return left > 0 ? new ResyncOutcome.NotFound(left) : new ResyncOutcome.TooMany(openAgain(credential));
    }

    private Instant openAgain(Credential credential) {
        return rows.resyncTries(credential.id()).since().plus(PAUSE);
    }
}
