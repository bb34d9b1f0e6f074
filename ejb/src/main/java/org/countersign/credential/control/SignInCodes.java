package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.countersign.credential.CannotSend;
import org.countersign.credential.CodeSent;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.SendBy;
import org.countersign.shared.AccountId;

/** Sends codes for signing in to proven phones. */
@ApplicationScoped
public class SignInCodes {
    /** Sends a new code; any older one is worth nothing from then on (PHN-1). */
    public CodeSent send(AccountId account, String methodId, SendBy by, Instant at) {
        throw new CannotSend(PhoneMessage.NOT_SERVED_NOW);
    }
}
