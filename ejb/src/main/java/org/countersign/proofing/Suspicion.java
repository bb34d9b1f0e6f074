package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A suspicion of fraud that nobody has decided yet.
 *
 * @param first what the first of the two said; null before anybody did
 * @param firstBy who that was
 * @param mayRelease whether the caller's word for a release would count
 * @param mayConfirm whether his word for fraud would count
 */
public record Suspicion(
        MeetingRecord record,
        SuspicionDecision first,
        String firstBy,
        Instant firstAt,
        boolean mayRelease,
        boolean mayConfirm)
        implements Serializable {}
