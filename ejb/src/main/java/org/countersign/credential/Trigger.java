package org.countersign.credential;

import static org.countersign.credential.Party.ADMINISTRATOR;
import static org.countersign.credential.Party.HOLDER;
import static org.countersign.credential.Party.SUPPORT;
import static org.countersign.credential.Party.SYSTEM;

import java.util.Set;

/** What moves a credential, and who may do it (MNG-2 to MNG-8, SWP-1). */
public enum Trigger {
    /** The device was registered. */
    ACTIVATE(HOLDER),
    /** The device was registered where an administrator approves credentials. */
    SUBMIT(HOLDER),
    APPROVE(ADMINISTRATOR),
    /** Not approved: the credential ends, the right is given back. */
    DENY(ADMINISTRATOR),
    /** Too many wrong codes in a row (OTP-2). */
    LOCK(SYSTEM),
    /** Two codes in a row, or a code to the phone's own number (MNG-3). */
    RESYNC(HOLDER),
    /** Support frees a locked one (ADM-4). */
    UNLOCK(SUPPORT),
    SUSPEND(HOLDER),
    RE_ENABLE(HOLDER),
    SUSPEND_BY_ADMINISTRATOR(ADMINISTRATOR, SYSTEM),
    RE_ENABLE_BY_ADMINISTRATOR(ADMINISTRATOR),
    /** The right has run out; booked by the first to notice. */
    EXPIRE(SYSTEM),
    /** The right was prolonged; the new expiry is in force already. */
    RENEW(HOLDER, ADMINISTRATOR, SYSTEM),
    REVOKE(HOLDER),
    REVOKE_BY_ADMINISTRATOR(ADMINISTRATOR),
    /** Expired or suspended for too long (SWP-1). */
    REVOKE_BY_SWEEP(SYSTEM);

    private final Set<Party> parties;

    Trigger(Party... parties) {
        this.parties = Set.of(parties);
    }

    public boolean isFor(Party party) {
        return parties.contains(party);
    }
}
