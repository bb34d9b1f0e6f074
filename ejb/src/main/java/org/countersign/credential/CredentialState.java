package org.countersign.credential;

/** Where a credential's life stands (MNG-2). The product book's one word Suspended is two states here (MNG-4). */
public enum CredentialState {
    /** The right is there, the device is not registered yet. */
    PENDING_ACTIVATION,
    /** Registered; the organization's administrator has to approve it. */
    PENDING_APPROVAL,
    ACTIVE,
    /** Too many wrong codes in a row; resync frees it (MNG-3). */
    LOCKED,
    /** By its holder, who can re-enable it. */
    SUSPENDED_BY_USER,
    /** By an administrator; only one can re-enable it. */
    SUSPENDED_BY_ADMINISTRATOR,
    /** The right has run out; renewal brings it back. */
    EXPIRED,
    /** For good. */
    REVOKED;

    public boolean isFinal() {
        return this == REVOKED;
    }
}
