package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.credential.Change;
import org.countersign.credential.CredentialMessage;
import org.countersign.credential.MobileIdSetup;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.RegistrationOutcome.NotYet;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.otp.Finding;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.otp.Position;
import org.countersign.otp.Window;
import org.countersign.shared.Kind;

/**
 * Registers authenticator apps (MOB-1). The secret is made here, shown until the app has proven that it has it, and never
 * again. SHA-1, 6 digits and 30 seconds, because some apps take any other wish for that one without a word.
 */
@ApplicationScoped
public class Apps {
    private static final int SECRET_BYTES = 20;
    private static final int TRIES = 5;
    private static final String ISSUER = "Countersign";

    @Inject
    Waiting waiting;

    @Inject
    GateRows rows;

    @Inject
    Activation activation;

    @Inject
    Announcements announcements;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    @Inject
    AuditTrail audit;

    /** The secret that waits for its app; made where there is none yet. */
    public MobileIdSetup setup(Caller holder, Instant at) {
        Credential credential = waiting.toRegister(holder.account(), Kind.MOBILE_ID, at);
        return credential.secret() == null ? startOver(credential, holder) : shown(credential, holder);
    }

    /** A new secret; what an app may have of an older one is worth nothing. */
    public MobileIdSetup startOver(Caller holder, Instant at) {
        return startOver(waiting.toRegister(holder.account(), Kind.MOBILE_ID, at), holder);
    }

    /** The waiting secret as a QR code, in SVG. */
    public String qrCode(Caller holder, Instant at) {
        return QrCode.svg(setup(holder, at).uri());
    }

    public RegistrationOutcome confirm(String first, String second, Caller holder, Instant at) {
        CodePair codes =
                CodePair.read(first, second, CredentialMessage.CODE_IMPOSSIBLE, CredentialMessage.SAME_CODE_TWICE);
        Credential credential = waiting.toRegister(holder.account(), Kind.MOBILE_ID, at);
        if (credential.secret() == null || !rows.chargeRegistration(credential.id(), TRIES)) {
            return new NotYet(CredentialMessage.APP_TOO_MANY, null, true);
        }
        Finding finding = new OtpDevice(credential.profile(), secret(credential))
                .findPair(codes.first(), codes.second(), Position.NEW, Window.REGISTRATION, at);
        return finding instanceof Finding.Found found
                ? bind(credential, found, holder, at)
                : refuse(credential, holder);
    }

    private RegistrationOutcome bind(Credential credential, Finding.Found found, Caller holder, Instant at) {
        rows.inStep(credential.id(), found);
        audit.record(
                Entry.done(Act.MOBILE_ID_REGISTERED).about(holder.account()).with("drift", found.drift()));
        announcements.changed(holder.account(), Change.MOBILE_ID_REGISTERED, Kind.MOBILE_ID, "", at);
        return activation.complete(credential, holder, at);
    }

    private RegistrationOutcome refuse(Credential credential, Caller holder) {
        audit.record(Entry.refused(Act.MOBILE_ID_REGISTERED)
                .about(holder.account())
                .with("credential", credential.publicId()));
        int left = TRIES - rows.failures(credential.id());
        return left > 0
                ? new NotYet(CredentialMessage.APP_CODES_WRONG, left, false)
                : new NotYet(CredentialMessage.APP_TOO_MANY, null, true);
    }

    private MobileIdSetup startOver(Credential credential, Caller holder) {
        credential.carries(null, OtpProfile.ANY_APP, seal.seal(random.bytes(SECRET_BYTES), credential.owner()));
        rows.clearFailures(credential.id());
        return shown(credential, holder);
    }

    private MobileIdSetup shown(Credential credential, Caller holder) {
        String key = Base32.text(secret(credential));
        OtpProfile profile = credential.profile();
        String uri = "otpauth://totp/" + ISSUER + ":" + encoded(holder.userId())
                + "?secret=" + key
                + "&issuer=" + ISSUER
                + "&algorithm=" + profile.algorithm()
                + "&digits=" + profile.digits()
                + "&period=" + profile.stepSeconds();
        return new MobileIdSetup(uri, Base32.grouped(key), holder.userId());
    }

    private byte[] secret(Credential credential) {
        return seal.open(credential.secret(), credential.owner());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
