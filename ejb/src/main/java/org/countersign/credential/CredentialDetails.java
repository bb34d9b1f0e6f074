package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All that the page of one credential shows (MNG-1).
 *
 * @param activatedAt null before the first activation
 * @param renewFrom from when on it can be renewed (MNG-7)
 * @param revocationAt when an expired one is revoked for good (SWP-1)
 * @param roomForPhone whether another number may be added (PHN-1)
 * @param history the latest first
 */
public record CredentialDetails(
        CredentialSummary summary,
        Instant createdAt,
        Instant activatedAt,
        Instant renewFrom,
        Instant revocationAt,
        List<PhoneSummary> phones,
        boolean roomForPhone,
        List<HistoryLine> history)
        implements Serializable {}
