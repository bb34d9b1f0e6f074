package org.countersign.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.countersign.shared.AccountId;

/** What became of a password. */
public sealed interface PasswordOutcome extends Serializable {
    /** Wrong name or password; which of them is not told (ACC-7, case 5). */
    record Refused() implements PasswordOutcome {}

    /** Too many wrong ones for this name or from this address; not before that instant (ACC-9). */
    record TooMany(Instant until) implements PasswordOutcome {}

    /**
     * Right, and an OTP is asked for next.
     *
     * @param at when the password was entered
     */
    record OtpNeeded(SessionHandle handle, AccountId account, String userId, Instant at) implements PasswordOutcome {}

    /** Right, and no credential is there to ask for: signed in at level 1. */
    record SignedIn(SessionHandle handle) implements PasswordOutcome {}

    /** It was a temporary one, which is now used up: a new one is chosen next (ACC-6). */
    record NewPasswordNeeded(SessionHandle handle) implements PasswordOutcome {}

    /** It opens several accounts with the same e-mail: the person picks one (ACC-2). */
    record Choose(List<Choice> choices) implements PasswordOutcome {}

    /**
     * One of several accounts.
     *
     * @param handle by which it is chosen
     * @param compared tells whether its password is still the one that was compared
     */
    record Choice(String userId, String organization, SessionHandle handle, String compared) implements Serializable {}
}
