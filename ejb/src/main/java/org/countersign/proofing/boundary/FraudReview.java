package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.BarredApplicant;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.control.Suspicions;
import org.countersign.shared.PublicId;

/**
 * Suspicions of fraud (PRF-11). Two different people decide about each by saying the same, agents or system administrators in
 * any mixture; the one who suspects is none of them. Where the two disagree, a third person's word decides; where nobody else
 * is left, an administrator's. Whoever may not proof that person finds no suspicion about him.
 */
@Stateless
@SignedIn(
        level = 2,
        as = {Role.PROOFING_AGENT, Role.SYSTEM_ADMINISTRATOR})
public class FraudReview {
    @Inject
    Suspicions suspicions;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Those that nobody has decided, the oldest first. */
    public List<Suspicion> open() {
        return suspicions.open(current.required());
    }

    /**
     * @return true if it is decided with this word; else another person has to say something
     * @throws org.countersign.proofing.AgentRefused if the caller's word does not count, or it is decided already
     * @throws org.countersign.shared.NotFound if there is none, or the caller may not proof that person
     */
    public boolean decide(PublicId appointment, SuspicionDecision decision) {
        return suspicions.decide(appointment, decision, current.required(), clock.instant());
    }

    /** Who can begin no other proofing, since his was taken for fraud; the oldest first. */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public List<BarredApplicant> barred() {
        return suspicions.barred(current.required());
    }

    /** He can begin again, and is told so. */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void unbar(PublicId proofingCase) {
        suspicions.unbar(proofingCase, current.required());
    }
}
