package org.countersign.onboarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.onboarding.Progress;
import org.countersign.onboarding.Way;

/**
 * One person's way through the wizard. It begins with a choice, goes on with a right, the confirmed details and the
 * methods, is finished, and begins anew with the next right. Changed by updates alone, each of which is as good twice
 * as once.
 */
@Entity
@Table(name = "onboarding_journey")
public class Journey {
    @Id
    @Column(name = "account_id")
    private Long account;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "right_at")
    private Instant rightAt;

    @Column(name = "profile_confirmed_at")
    private Instant profileConfirmedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Journey() {}

    /** Of somebody who has not begun. */
    public static Journey none() {
        return new Journey();
    }

    /**
     * @param outstanding whether a right of the account waits for its device
     * @param proofing whether one gives less than it was bought for until the person is proofed
     */
    public Progress progress(boolean outstanding, boolean proofing) {
        return new Progress(
                way,
                outstanding || proofing || rightAt != null && !since(finishedAt, rightAt),
                profileConfirmedAt != null && since(profileConfirmedAt, rightAt),
                proofing,
                finishedAt != null && since(finishedAt, rightAt));
    }

    private static boolean since(Instant at, Instant start) {
        return at != null && (start == null || !at.isBefore(start));
    }
}
