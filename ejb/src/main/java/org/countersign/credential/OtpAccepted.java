package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/**
 * A code was right and is used up. For {@link Door#REGISTRATION} the running session rises at once (TOK-1); for the other
 * doors whoever asked the gate goes on with the outcome.
 *
 * @param level 2, or 3 where the holder was proofed
 */
public record OtpAccepted(CredentialId credential, AccountId account, Kind kind, int level, Door door, Instant at) {}
