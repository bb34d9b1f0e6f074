package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.proofing.ObjectionTooLate;
import org.countersign.proofing.ProofObjected;
import org.countersign.proofing.entity.ProofNotice;
import org.countersign.shared.NotFound;

/** Takes the objection of whoever was told of a proof: once, however often it is sent. */
@ApplicationScoped
public class Objecting {
    @Inject
    ProofLinks links;

    @Inject
    ProofNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ProofObjected> objected;

    /**
     * @throws NotFound if no notice has that link
     * @throws ObjectionTooLate if it has ended
     */
    public void object(String link, Instant now) {
        boolean first = links.use(link, now);
        ProofNotice notice = links.find(link).orElseThrow(NotFound::new);
        if (first) {
            objected.fire(new ProofObjected(notice.account(), notice.proof(), now));
            audit.record(Entry.done(Act.PROOF_OBJECTED).about(notice.account()).with("proof", notice.proof()));
            notices.objected(notice, now);
        } else if (notice.seen(now).objectedAt() == null) {
            throw new ObjectionTooLate();
        }
    }
}
