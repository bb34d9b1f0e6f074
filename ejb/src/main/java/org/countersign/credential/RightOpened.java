package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** An account may hold a kind of credential from now on. */
public record RightOpened(AccountId account, Kind kind, Instant at) {}
