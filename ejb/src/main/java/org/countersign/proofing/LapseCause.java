package org.countersign.proofing;

/** Why a proof is worth nothing any more. */
public enum LapseCause {
    /** The last activated credential was revoked (PRF-12). */
    NO_CREDENTIAL,
    /** The person goes by another legal name (ACC-11). */
    NAME_CHANGED,
    /** Another proof took its place. */
    REPLACED,
    /** The person says that it was somebody else (ACC-13). */
    OBJECTED,
    /** Two others took a later meeting for fraud (PRF-11). */
    FRAUD
}
