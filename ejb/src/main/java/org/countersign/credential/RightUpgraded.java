package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** An account's right to a kind of credential comes with proofing from now on (PRF-13). */
public record RightUpgraded(AccountId account, Kind kind, Instant at) {}
