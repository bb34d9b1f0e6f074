package org.countersign.credential;

import static org.countersign.credential.CredentialState.ACTIVE;
import static org.countersign.credential.CredentialState.EXPIRED;
import static org.countersign.credential.CredentialState.LOCKED;
import static org.countersign.credential.CredentialState.PENDING_ACTIVATION;
import static org.countersign.credential.CredentialState.PENDING_APPROVAL;
import static org.countersign.credential.CredentialState.REVOKED;
import static org.countersign.credential.CredentialState.SUSPENDED_BY_ADMINISTRATOR;
import static org.countersign.credential.CredentialState.SUSPENDED_BY_USER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of a credential's life (MNG-2); what is not in it does not happen. Expiry outranks locking and
 * re-enabling without a word in the table: an overdue EXPIRE is booked before and after any other move.
 */
public final class LifeCycle {
    private static final Map<On, CredentialState> TABLE = new HashMap<>();

    static {
        on(PENDING_ACTIVATION, Trigger.ACTIVATE, ACTIVE);
        on(PENDING_ACTIVATION, Trigger.SUBMIT, PENDING_APPROVAL);
        on(PENDING_ACTIVATION, Trigger.RENEW, PENDING_ACTIVATION);
        on(PENDING_ACTIVATION, Trigger.REVOKE, REVOKED);
        on(PENDING_ACTIVATION, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);
        on(PENDING_ACTIVATION, Trigger.REVOKE_BY_SWEEP, REVOKED);

        on(PENDING_APPROVAL, Trigger.APPROVE, ACTIVE);
        on(PENDING_APPROVAL, Trigger.DENY, REVOKED);
        on(PENDING_APPROVAL, Trigger.RENEW, PENDING_APPROVAL);
        on(PENDING_APPROVAL, Trigger.REVOKE, REVOKED);
        on(PENDING_APPROVAL, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);
        on(PENDING_APPROVAL, Trigger.REVOKE_BY_SWEEP, REVOKED);

        on(ACTIVE, Trigger.LOCK, LOCKED);
        on(ACTIVE, Trigger.RESYNC, ACTIVE);
        on(ACTIVE, Trigger.SUSPEND, SUSPENDED_BY_USER);
        on(ACTIVE, Trigger.SUSPEND_BY_ADMINISTRATOR, SUSPENDED_BY_ADMINISTRATOR);
        on(ACTIVE, Trigger.EXPIRE, EXPIRED);
        on(ACTIVE, Trigger.RENEW, ACTIVE);
        on(ACTIVE, Trigger.REVOKE, REVOKED);
        on(ACTIVE, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);

        on(LOCKED, Trigger.RESYNC, ACTIVE);
        on(LOCKED, Trigger.UNLOCK, ACTIVE);
        on(LOCKED, Trigger.EXPIRE, EXPIRED);
        on(LOCKED, Trigger.RENEW, LOCKED);
        on(LOCKED, Trigger.REVOKE, REVOKED);
        on(LOCKED, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);

        on(SUSPENDED_BY_USER, Trigger.RE_ENABLE, ACTIVE);
        on(SUSPENDED_BY_USER, Trigger.RE_ENABLE_BY_ADMINISTRATOR, ACTIVE);
        on(SUSPENDED_BY_USER, Trigger.SUSPEND_BY_ADMINISTRATOR, SUSPENDED_BY_ADMINISTRATOR);
        on(SUSPENDED_BY_USER, Trigger.RENEW, SUSPENDED_BY_USER);
        on(SUSPENDED_BY_USER, Trigger.REVOKE, REVOKED);
        on(SUSPENDED_BY_USER, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);
        on(SUSPENDED_BY_USER, Trigger.REVOKE_BY_SWEEP, REVOKED);

        on(SUSPENDED_BY_ADMINISTRATOR, Trigger.RE_ENABLE_BY_ADMINISTRATOR, ACTIVE);
        on(SUSPENDED_BY_ADMINISTRATOR, Trigger.RENEW, SUSPENDED_BY_ADMINISTRATOR);
        on(SUSPENDED_BY_ADMINISTRATOR, Trigger.REVOKE, REVOKED);
        on(SUSPENDED_BY_ADMINISTRATOR, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);
        on(SUSPENDED_BY_ADMINISTRATOR, Trigger.REVOKE_BY_SWEEP, REVOKED);

        on(EXPIRED, Trigger.RENEW, ACTIVE);
        on(EXPIRED, Trigger.REVOKE, REVOKED);
        on(EXPIRED, Trigger.REVOKE_BY_ADMINISTRATOR, REVOKED);
        on(EXPIRED, Trigger.REVOKE_BY_SWEEP, REVOKED);
    }

    private LifeCycle() {}

    /** Where the trigger leads from there, if it may be fired at all. */
    public static Optional<CredentialState> after(CredentialState state, Trigger trigger) {
        return Optional.ofNullable(TABLE.get(new On(state, trigger)));
    }

    /** What somebody in that part may do from there: what pages offer as buttons. */
    public static Set<Trigger> possible(CredentialState state, Party party) {
        Set<Trigger> possible = EnumSet.noneOf(Trigger.class);
        Arrays.stream(Trigger.values())
                .filter(trigger -> trigger.isFor(party) && after(state, trigger).isPresent())
                .forEach(possible::add);
        return possible;
    }

    private static void on(CredentialState from, Trigger trigger, CredentialState to) {
        TABLE.put(new On(from, trigger), to);
    }

    private record On(CredentialState state, Trigger trigger) {}
}
