package org.countersign.signin.control;

import java.time.Instant;
import org.countersign.account.AccountState;
import org.countersign.shared.AccountId;

/**
 * What the password step must know of an account.
 *
 * @param passwordHash PHC string, or null if none was ever set
 * @param temporaryUntil until when a temporary password opens; null for the person's own
 * @param otpExpected whether a credential is there for the OTP step to offer, or to explain why it cannot be used
 */
record Login(
        AccountId account,
        String userId,
        String organizationName,
        AccountState state,
        String passwordHash,
        Instant temporaryUntil,
        boolean otpExpected) {

    /** Whether a password can open it at that instant. */
    boolean canBeOpened(Instant now) {
        return state == AccountState.ACTIVE
                && passwordHash != null
                && (temporaryUntil == null || now.isBefore(temporaryUntil));
    }
}
