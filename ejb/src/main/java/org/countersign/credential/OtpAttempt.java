package org.countersign.credential;

import org.countersign.shared.AccountId;

/**
 * A try at the gate.
 *
 * @param methodId from {@link OtpMethod}
 * @param code as typed
 */
public record OtpAttempt(AccountId account, String methodId, String code, Door door) {
    @Override
    public String toString() {
        return account + " by " + methodId + " at " + door;
    }
}
