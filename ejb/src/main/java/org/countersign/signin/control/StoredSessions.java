package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.Strength;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.entity.SigninSession;

/** The sessions in the database; every change is one conditional update whose row count decides. */
@ApplicationScoped
public class StoredSessions {
    private static final String PURPOSE = "session";

    private static final String RUNNING = """
            select s.id, s.account_id, s.state, s.strength, s.level, s.last_otp_at, s.started_at, s.last_seen_at,
                   a.user_id, a.first_name, a.last_name, a.organization_id, o.name,
                   (select string_agg(r.role, ',') from account_role r where r.account_id = a.id),
                   exists (select 1 from credential c where c.account_id = a.id
                              and c.activated_at is not null and c.state <> 'REVOKED'),
                   s.shown_hardware_token, s.shown_phone, s.shown_mobile_id
              from signin_session s
              join account a on a.id = s.account_id
              join organization o on o.id = a.organization_id
             where s.handle_hash in (:hashes) and s.state <> 'ENDED' and a.state = 'ACTIVE'
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    @Inject
    RandomCodes random;

    public SessionHandle begin(AccountId account, SessionState state, RequestOrigin from, Instant at) {
        SessionHandle handle = new SessionHandle(random.secret());
        database.persist(new SigninSession(hash.of(PURPOSE, handle.secret()), account, state, from, at));
        return handle;
    }

    /** The session as it stands, with what must be known of its person; empty when it has ended or never was. */
    public Optional<RunningSession> running(SessionHandle handle) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(RUNNING, Object[].class)
                .setParameter("hashes", hashes(handle))
                .getResultList();
        return rows.stream().findFirst().map(RunningSession::of);
    }

    public void seen(long session, Instant at) {
        database.createQuery("update SigninSession s set s.lastSeenAt = :at where s.id = :id")
                .setParameter("at", at)
                .setParameter("id", session)
                .executeUpdate();
    }

    /**
     * Opens a pending session, or raises an open one: one that stands higher already stays where it is, with a fresher OTP
     * and with what this kind has proved.
     *
     * @param kind of the credential whose OTP it was
     * @param level that it raises to, 2 or 3
     * @param otpAt when the OTP was accepted
     * @return whether it was still there to be raised
     */
    public boolean raise(long session, Kind kind, int level, Instant otpAt, Instant at) {
        return database.createQuery("""
                                update SigninSession s
                                   set s.strength = case when s.level > :level then s.strength else :strength end,
                                       s.level = case when s.level > :level then s.level else :level end,
                                       s.%1$s = case when s.%1$s > :level then s.%1$s else :level end,
                                       s.state = :open, s.lastOtpAt = :otpAt, s.lastSeenAt = :at
                                 where s.id = :id and s.state in :alive
                                """.formatted(shown(kind)))
                        .setParameter("open", SessionState.OPEN)
                        .setParameter("strength", Strength.of(kind))
                        .setParameter("level", level)
                        .setParameter("otpAt", otpAt)
                        .setParameter("at", at)
                        .setParameter("id", session)
                        .setParameter("alive", List.of(SessionState.PENDING, SessionState.OPEN))
                        .executeUpdate()
                == 1;
    }

    /** No session of that account stands above that level any more, nor does what was shown in it count for more. */
    void limit(AccountId account, int level) {
        database.createQuery("""
                        update SigninSession s
                           set s.level = case when s.level > :level then :level else s.level end,
                               s.shownHardwareToken =
                                   case when s.shownHardwareToken > :level then :level else s.shownHardwareToken end,
                               s.shownPhone = case when s.shownPhone > :level then :level else s.shownPhone end,
                               s.shownMobileId = case when s.shownMobileId > :level then :level else s.shownMobileId end
                         where s.account = :account and s.state in :alive
                        """)
                .setParameter("level", level)
                .setParameter("account", account)
                .setParameter("alive", List.of(SessionState.PENDING, SessionState.OPEN))
                .executeUpdate();
    }

    private static String shown(Kind kind) {
        return switch (kind) {
            case HARDWARE_TOKEN -> "shownHardwareToken";
            case PHONE -> "shownPhone";
            case MOBILE_ID -> "shownMobileId";
        };
    }

    /**
     * Opens a pending session without a code, at level 1 (ACC-3).
     *
     * @return whether it was still pending: of a skip and a code that come at once, the code's level is not lost
     */
    public boolean skip(long session, Instant at) {
        return database.createQuery("update SigninSession s set s.state = :open, s.strength = :password, s.level = 1,"
                                + " s.lastSeenAt = :at where s.id = :id and s.state = :pending")
                        .setParameter("open", SessionState.OPEN)
                        .setParameter("password", Strength.PASSWORD)
                        .setParameter("at", at)
                        .setParameter("id", session)
                        .setParameter("pending", SessionState.PENDING)
                        .executeUpdate()
                == 1;
    }

    /**
     * Of these, those that still wait for the choice among several accounts. Nobody else moves them until the running
     * transaction has ended; they are taken hold of in one order, so that two choices do not wait for each other.
     */
    public List<Long> holdChoices(Collection<Long> candidates) {
        @SuppressWarnings("unchecked")
        List<Long> held = database.createNativeQuery(
                        "select id from signin_session where id in (:ids) and state = 'CHOICE' order by id for update",
                        Long.class)
                .setParameter("ids", candidates)
                .getResultList();
        return held;
    }

    /** Whether it still waited for the choice among several accounts, and goes on in that state. */
    public boolean proceed(long session, SessionState next, Instant at) {
        return database.createQuery("update SigninSession s set s.state = :next, s.level = :level, s.lastSeenAt = :at"
                                + " where s.id = :id and s.state = :choice")
                        .setParameter("next", next)
                        .setParameter("level", next.firstLevel())
                        .setParameter("at", at)
                        .setParameter("id", session)
                        .setParameter("choice", SessionState.CHOICE)
                        .executeUpdate()
                == 1;
    }

    /** Whether it was still there to be ended: of many who end it one does. */
    public boolean end(long session, EndReason reason, Instant at) {
        return ending("s.id = :which", reason, at)
                        .setParameter("which", session)
                        .executeUpdate()
                == 1;
    }

    /** Ends every session of an account but the one to keep (0 keeps none). */
    public int endAll(AccountId account, long keep, EndReason reason, Instant at) {
        return ending("s.account = :which and s.id <> :keep", reason, at)
                .setParameter("which", account)
                .setParameter("keep", keep)
                .executeUpdate();
    }

    /** Ends the sessions of an account that still await the OTP, but the one to keep: its credential was locked (case 1). */
    public int endPending(AccountId account, long keep, EndReason reason, Instant at) {
        return ending("s.account = :which and s.id <> :keep and s.state = :pending", reason, at)
                .setParameter("keep", keep)
                .setParameter("which", account)
                .setParameter("pending", SessionState.PENDING)
                .executeUpdate();
    }

    private jakarta.persistence.Query ending(String which, EndReason reason, Instant at) {
        return database.createQuery(
                        "update SigninSession s set s.state = :ended, s.endReason = :reason, s.endedAt = :at"
                                + " where s.state <> :ended and " + which)
                .setParameter("ended", SessionState.ENDED)
                .setParameter("reason", reason)
                .setParameter("at", at);
    }

    private Collection<String> hashes(SessionHandle handle) {
        return hash.candidates(PURPOSE, handle.secret());
    }
}
