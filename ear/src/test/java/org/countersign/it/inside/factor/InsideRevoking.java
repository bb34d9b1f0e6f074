package org.countersign.it.inside.factor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.Party;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.Trigger;
import org.countersign.credential.control.Moves;
import org.countersign.credential.control.StoredCredentials;
import org.countersign.credential.control.TokenRegister;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.RandomCodes;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.control.StoredSessions;
import org.countersign.token.NewToken;
import org.countersign.token.boundary.TokenStock;

/** Credentials to be revoked, and whoever may do that. */
abstract class InsideRevoking extends InsideFactor {
    static final String ALIVE = "select count(*) from signin_session where account_id = ? and state <> 'ENDED'";

    private static final Set<Trigger> REVOKING =
            EnumSet.of(Trigger.REVOKE, Trigger.REVOKE_BY_ADMINISTRATOR, Trigger.REVOKE_BY_SWEEP);
    private static final OtpProfile COUNTER = new OtpProfile(Mode.HOTP, Algorithm.SHA1, 8, 30);

    /** In the holder's hand; each of its codes is right once, in their order. */
    record Token(PublicId credential, String serial, OtpDevice device) {
        String code(long place) {
            return device.code(place);
        }
    }

    /** In which ways it can be revoked from there: by its holder, by an administrator, by a sweep. */
    static List<Trigger> revoking(CredentialState state) {
        return REVOKING.stream()
                .filter(trigger -> LifeCycle.after(state, trigger).isPresent())
                .toList();
    }

    /** A token that counts, shipped to its holder and registered by him with its codes 0 and 1. */
    static Token token(Caller holder) throws Exception {
        PublicId credential = right(holder.account(), Kind.HARDWARE_TOKEN);
        byte[] seed = bean(RandomCodes.class).bytes(20);
        Token token = new Token(credential, "TR" + bean(RandomCodes.class).digits(8), new OtpDevice(COUNTER, seed));
        bean(TokenStock.class).stock(new NewToken(token.serial(), seed, COUNTER, 0));
        change(
                "update token set state = 'SHIPPED', account_id = ? where serial = ?",
                holder.account().value(),
                token.serial());
        calls(holder);
        inTransaction(() -> bean(TokenRegister.class)
                .register(new RegisterToken(token.serial(), token.code(0), token.code(1)), holder, now()));
        return token;
    }

    static void stands(PublicId credential, CredentialState state) throws Exception {
        change("update credential set state = ? where public_id = ?", state.name(), credential.value());
    }

    /** By whoever may pull that trigger. */
    static CredentialState move(PublicId credential, Caller holder, Trigger trigger) throws Exception {
        Party party = List.of(Party.values()).stream()
                .filter(trigger::isFor)
                .findFirst()
                .orElseThrow();
        return move(credential, holder, trigger, new Actor(party, holder.account()));
    }

    static CredentialState move(PublicId credential, Caller holder, Trigger trigger, Actor by) throws Exception {
        return inTransaction(() -> {
            Credential locked = bean(StoredCredentials.class).requiredLocked(credential, holder.account());
            return bean(Moves.class).fire(locked, trigger, by, now());
        });
    }

    /** The kinds of the rights of his that were closed, as it is on record. */
    static String closed(Caller holder) throws Exception {
        return value(
                "select string_agg(cast(cast(details as json) ->> 'kind' as text), ' ' order by details) from audit_record"
                        + " where subject_id = ? and act = 'SUBSCRIPTION_CLOSED'",
                holder.account().value());
    }

    /** One that still waits for the code, and two that are open. */
    static List<SessionHandle> signedInThreeTimes(Caller person) throws Exception {
        return List.of(
                session(person, SessionState.PENDING),
                session(person, SessionState.OPEN),
                session(person, SessionState.OPEN));
    }

    static SessionHandle session(Caller person, SessionState state) throws Exception {
        return inTransaction(() -> bean(StoredSessions.class)
                .begin(person.account(), state, new RequestOrigin("10.1.2.1", "test", "test"), now()));
    }
}
