package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.KeyedHash;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;

/**
 * The two short transactions around the slow comparison of a password: one charges the try, one settles it. Between
 * them no connection is held.
 */
@ApplicationScoped
class PasswordStep {
    @Inject
    Logins logins;

    @Inject
    PasswordThrottle throttle;

    @Inject
    StoredSessions sessions;

    @Inject
    KeyedHash hash;

    @Inject
    ComparedPassword compared;

    @Inject
    AuditTrail audit;

    /**
     * Who may be meant, after one try was charged; or until when nobody may try.
     *
     * @throws jakarta.persistence.PersistenceException if somebody else came from a new scope at the same moment
     */
    @Transactional
    Charged charge(String name, RequestOrigin from, Instant now) {
        List<Login> found = logins.by(name);
        List<String> scopes = scopes(name, found, from);
        Optional<Instant> closed = throttle.charge(scopes, now);
        closed.ifPresent(until -> audit.record(refused(found).with("cause", "throttled")));
        return new Charged(found, scopes, closed.orElse(null));
    }

    /** Records that the password opened none of them. */
    @Transactional
    void refuse(Charged charged) {
        audit.record(refused(charged.found()).with("cause", charged.found().isEmpty() ? "unknown" : "password"));
    }

    /** The same try, for another look at the accounts that it was charged to. */
    @Transactional
    Charged again(Charged charged, String name) {
        List<Login> found = logins.by(name).stream()
                .filter(login -> charged.scopes().contains(PasswordThrottle.account(login)))
                .toList();
        return new Charged(found, charged.scopes(), null);
    }

    /**
     * Opens what the password opened: one account, or a choice of several.
     *
     * @throws OtherPassword if one of them has another password by now; nothing is done then
     */
    @Transactional
    PasswordOutcome accept(Charged charged, List<Opened> opened, RequestOrigin from, Instant now) {
        List<Login> right = opened.stream().map(Opened::login).toList();
        if (!throttle.refund(charged.scopes(), right, now)) {
            throw new OtherPassword();
        }
        opened.forEach(this::rehash);
        if (opened.size() == 1) {
            return begin(opened.get(0).login(), from, now);
        }
        return new PasswordOutcome.Choose(
                opened.stream().map(each -> choice(each, from, now)).toList());
    }

    private PasswordOutcome.Choice choice(Opened opened, RequestOrigin from, Instant now) {
        Login login = opened.login();
        return new PasswordOutcome.Choice(
                login.userId(),
                login.organizationName(),
                begin(login, SessionState.CHOICE, from, now),
                compared.mark(isRehashed(opened) ? opened.newHash() : login.passwordHash()));
    }

    /** But for a temporary password, which is used up by the hash that it has. */
    private void rehash(Opened opened) {
        if (isRehashed(opened)) {
            logins.rehash(opened.login(), opened.newHash());
        }
    }

    private static boolean isRehashed(Opened opened) {
        return opened.newHash() != null && opened.login().temporaryUntil() == null;
    }

    private PasswordOutcome begin(Login login, RequestOrigin from, Instant now) {
        if (login.temporaryUntil() != null) {
            return useUp(login, from, now);
        }
        if (login.otpExpected()) {
            SessionHandle pending = begin(login, SessionState.PENDING, from, now);
            return new PasswordOutcome.OtpNeeded(pending, login.account(), login.userId(), now);
        }
        SessionHandle handle = begin(login, SessionState.OPEN, from, now);
        audit.record(Entry.done(Act.SIGN_IN_COMPLETED).by(login.account()).with("strength", "PASSWORD"));
        return new PasswordOutcome.SignedIn(handle);
    }

    private PasswordOutcome useUp(Login login, RequestOrigin from, Instant now) {
        if (!logins.useUpTemporary(login)) {
            audit.record(refused(List.of(login)).with("cause", "used up"));
            return new PasswordOutcome.Refused();
        }
        return new PasswordOutcome.NewPasswordNeeded(begin(login, SessionState.NEW_PASSWORD, from, now));
    }

    /** On record whatever comes after it: also where a stolen password goes no further than this (AUD-1). */
    private SessionHandle begin(Login login, SessionState state, RequestOrigin from, Instant now) {
        audit.record(
                Entry.done(Act.SIGN_IN_PASSWORD_ACCEPTED).by(login.account()).with("session", state));
        return sessions.begin(login.account(), state, from, now);
    }

    /** What a try is charged to: the address, and the accounts that may be meant or the unknown name. */
    private List<String> scopes(String name, List<Login> found, RequestOrigin from) {
        List<String> scopes = new ArrayList<>();
        scopes.add(address(from));
        found.forEach(login -> scopes.add(PasswordThrottle.account(login)));
        if (found.isEmpty()) {
            scopes.add("name:" + hash.of("unknown-name", name.strip().toLowerCase(Locale.ROOT)));
        }
        return scopes;
    }

    private static String address(RequestOrigin from) {
        return PasswordThrottle.ADDRESS + from.line();
    }

    private static Entry refused(List<Login> found) {
        Entry entry = Entry.refused(Act.SIGN_IN_PASSWORD_REFUSED);
        return found.size() == 1 ? entry.about(found.get(0).account()) : entry;
    }

    /**
     * A try that was charged.
     *
     * @param closedUntil null where it may be evaluated
     */
    record Charged(List<Login> found, List<String> scopes, Instant closedUntil) {}

    /**
     * An account that the password opened.
     *
     * @param newHash the password's hash with today's parameters where the stored one has older ones; else null
     */
    record Opened(Login login, String newHash) {}

    /** An account's password, or only its hash, was changed while another one was compared. */
    static class OtherPassword extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
