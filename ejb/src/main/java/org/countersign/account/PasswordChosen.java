package org.countersign.account;

import org.countersign.shared.AccountId;

/** A person has chosen a new password; other sessions end. */
public record PasswordChosen(AccountId account) {}
