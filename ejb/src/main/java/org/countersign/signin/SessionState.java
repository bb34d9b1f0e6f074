package org.countersign.signin;

/** Where a session stands. */
public enum SessionState {
    /** The password was right for several accounts; which of them is meant is awaited. Opens nothing. */
    CHOICE,
    /** The password was right; the OTP, or the wish to skip it, is awaited. Opens nothing. */
    PENDING,
    /** A temporary password was used up; a new one must be chosen (ACC-6). Opens nothing. */
    NEW_PASSWORD,
    OPEN,
    ENDED;

    /** The level with which a session comes into this state by a password alone. */
    public int firstLevel() {
        return this == OPEN ? 1 : 0;
    }
}
