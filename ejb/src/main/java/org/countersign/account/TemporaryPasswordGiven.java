package org.countersign.account;

import org.countersign.shared.AccountId;

/** An account was given a temporary password: whoever is signed in by the one before is not any more. */
public record TemporaryPasswordGiven(AccountId account) {}
