package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.CurrentCaller;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialId;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.SendBy;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.otp.TypedCode;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/**
 * The codes that are sent to phones: six digits, kept only as a hash that belongs to one credential (DLV-4, case 16).
 * Sending is recorded in the running transaction, and charged to the budgets last, so that their locks are held shortly.
 */
@ApplicationScoped
public class PhoneCodes {
    static final int DIGITS = 6;
    private static final String PURPOSE = "phone-code";
    private static final String CODE = "phone-code";
    private static final String TEST = "phone-test";

    @Inject
    KeyedHash hash;

    @Inject
    RandomCodes random;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    SendBudgets budgets;

    @Inject
    SendLedger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Policies policies;

    @Inject
    CurrentCaller current;

    /** @throws InvalidInput if it cannot be one of these codes */
    static String read(String typed) {
        return TypedCode.digits(typed)
                .filter(code -> code.length() == DIGITS)
                .orElseThrow(() -> new InvalidInput("code", PhoneMessage.CODE_IMPOSSIBLE));
    }

    String fresh() {
        return random.digits(DIGITS);
    }

    String hash(CredentialId credential, String code) {
        return hash.of(PURPOSE, credential + ":" + code);
    }

    boolean matches(String stored, CredentialId credential, String code) {
        return hash.matches(stored, PURPOSE, credential + ":" + code);
    }

    /** The first instant at which a code sent then is no longer good. */
    Instant until(Instant sent) {
        return sent.plus(policies.duration(Policy.PHONE_CODE_TTL));
    }

    /**
     * Sends a code; it is not sent once it has expired.
     *
     * @throws InvalidInput if the operator lets nothing be sent to the number's country (case 9)
     * @throws org.countersign.credential.TooManySends if a budget is used up
     */
    PublicId send(CodePurpose purpose, AccountId account, PhoneNumber number, SendBy by, String code, Instant at) {
        Duration lasts = policies.duration(Policy.PHONE_CODE_TTL);
        Send message = message(CODE, number, by)
                .with("code", code)
                .with("minutes", Math.max(1, lasts.toMinutes()))
                .until(at.plus(lasts));
        return send(purpose, account, number, by, message, at);
    }

    /** Sends a test message without a code (PHN-2). */
    PublicId sendTest(AccountId account, PhoneNumber number, SendBy by, Instant at) {
        return send(CodePurpose.TEST, account, number, by, message(TEST, number, by), at);
    }

    private PublicId send(
            CodePurpose purpose, AccountId account, PhoneNumber number, SendBy by, Send message, Instant at) {
        if (!policies.names(Policy.SEND_COUNTRIES, number.country())) {
            throw new InvalidInput("number", PhoneMessage.COUNTRY_NOT_SERVED);
        }
        Contact contact = accounts.contact(account);
        PublicId delivery = deliveries.enqueue(message.to(account).in(contact.locale()));
        audit.record(Entry.done(Act.PHONE_CODE_SENT)
                .by(account)
                .about(account)
                .with("purpose", purpose)
                .with("number", number.masked())
                .with("by", by)
                .with("delivery", delivery));
        Sending sending = new Sending(purpose, contact, number, current.origin().line(), at);
        budgets.reserve(sending);
        ledger.write(sending, delivery);
        return delivery;
    }

    private static Send message(String template, PhoneNumber number, SendBy by) {
        return by == SendBy.TEXT ? Send.text(template, number.e164()) : Send.call(template, number.e164());
    }
}
