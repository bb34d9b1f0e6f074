package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.FreshOtp;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.PolicyBook;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.control.PolicyChanges;

/**
 * The proofing policies, for those who decide on them (PRF-6b, ADM-1). A change touches the proofs of others: it needs a
 * reason, level 2, and a code entered a short while ago (ADM-5, case 39).
 */
@Stateless
@SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
public class ProofingPolicies {
    @Inject
    PolicyChanges changes;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** What is in force, and the versions before. */
    public PolicyBook current() {
        return changes.book();
    }

    /**
     * What the change would do if it were saved now; changes nothing. Asks for the fresh code already, so that nobody
     * loses a reason that he has typed.
     *
     * @throws org.countersign.shared.InvalidForm if the policy cannot be, naming each field
     */
    @FreshOtp
    public PolicyPreview preview(PolicyChange change) {
        return changes.preview(change);
    }

    /**
     * Makes the change the next version, which counts on every node from the commit on.
     *
     * @param seenVersion the newest version when the administrator looked
     * @param reason for the record, at most 200 characters
     * @return the number of the new version
     * @throws org.countersign.shared.InvalidForm if the policy cannot be, naming each field
     * @throws org.countersign.shared.InvalidInput if there is no reason, or the policy says so already
     * @throws org.countersign.shared.ChangedMeanwhile if there is a newer version than the one that was seen
     */
    @FreshOtp
    public long save(PolicyChange change, long seenVersion, String reason) {
        return changes.save(change, seenVersion, reason, current.required().account(), clock.instant());
    }
}
