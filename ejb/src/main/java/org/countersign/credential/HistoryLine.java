package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;

/** One step of a credential's life. */
public record HistoryLine(Instant at, CredentialState from, Trigger cause, CredentialState to, Party party)
        implements Serializable {}
