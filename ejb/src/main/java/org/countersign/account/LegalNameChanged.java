package org.countersign.account;

import java.time.Instant;
import org.countersign.shared.AccountId;

/** A person goes by another legal name from now on; a proof of the former one is worth nothing any more (ACC-11). */
public record LegalNameChanged(AccountId account, Instant at) {}
