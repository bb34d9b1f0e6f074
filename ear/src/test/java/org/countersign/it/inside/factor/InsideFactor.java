package org.countersign.it.inside.factor;

import java.time.Instant;
import org.countersign.caller.Caller;
import org.countersign.credential.CredentialId;
import org.countersign.credential.Door;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** What people hold. */
abstract class InsideFactor extends InsideWithPeople {
    static final String CODE = "314159";

    /** Somebody who has signed in before. */
    static Caller active() throws Exception {
        Caller person = person();
        change(
                "update account set state = 'ACTIVE' where id = ?",
                person.account().value());
        return person;
    }

    /** A right to a kind for a year, with a credential that waits to be registered. */
    static PublicId right(AccountId account, Kind kind) throws Exception {
        Instant now = now();
        return inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(
                        account, kind, 2, now, now.plusSeconds(365 * 86_400L), "factor-" + unique())));
    }

    /** A phone credential with two numbers, in that state. */
    static PublicId phones(AccountId account, String state) throws Exception {
        PublicId credential = right(account, Kind.PHONE);
        change(
                "update credential set state = ?, activated_at = created_at, default_slot = 1 where public_id = ?",
                state,
                credential.value());
        for (int slot = 1; slot <= 2; slot++) {
            change(
                    "insert into credential_phone (credential_id, slot, number, voice_only, send_by, added_at)"
                            + " select id, ?, ?, false, 'TEXT', created_at from credential where public_id = ?",
                    slot,
                    number(),
                    credential.value());
        }
        return credential;
    }

    /** Whoever knows the code that is out to the first number types it. */
    static OtpOutcome signsIn(Caller person, PublicId phones) throws Exception {
        change(
                "update credential set code_hash = ? where public_id = ? and code_hash is not null",
                hash(phones),
                phones.value());
        return bean(OtpValidation.class)
                .validate(new OtpAttempt(person.account(), phones.value() + ".1", CODE, Door.SIGN_IN));
    }

    /** What is kept of {@link #CODE} for that credential. */
    static String hash(PublicId credential) throws Exception {
        long id = count("select id from credential where public_id = ?", credential.value());
        return bean(KeyedHash.class).of("phone-code", new CredentialId(id) + ":" + CODE);
    }

    /** An Irish mobile number: a country that no other test sends to. */
    static String number() {
        return "+35385" + bean(RandomCodes.class).digits(6) + "9";
    }
}
