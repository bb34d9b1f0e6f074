package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A suspicion of fraud that nobody has decided yet.
 *
 * @param first what the first of the two said; null before anybody did
 * @param firstBy who that was
 * @param otherBy who said the opposite of the first, so that a third person's word decides; null where nobody did
 * @param alone whether the caller decides by himself, as an administrator where nobody else is left
 * @param mayRelease whether the caller's word for a release would count
 * @param mayConfirm whether his word for fraud would count
 */
public record Suspicion(
        MeetingRecord record,
        SuspicionDecision first,
        String firstBy,
        Instant firstAt,
        String otherBy,
        boolean alone,
        boolean mayRelease,
        boolean mayConfirm)
        implements Serializable {}
