package org.countersign.signin;

/** Why a session ended. */
public enum EndReason {
    SIGNED_OUT,
    IDLE,
    TOO_LONG,
    PASSWORD_CHANGED,
    CREDENTIAL_REVOKED,
    CREDENTIAL_LOCKED,
    OTHER_ACCOUNT_CHOSEN
}
