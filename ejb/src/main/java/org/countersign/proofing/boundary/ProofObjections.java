package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.proofing.ProofSeen;
import org.countersign.proofing.control.Objecting;
import org.countersign.proofing.control.ProofLinks;
import org.countersign.shared.NotFound;

/**
 * The door of whoever was told that he was proofed and was not (ACC-13): open without signing in to those who have the
 * link of the notice, 260 random bits.
 */
@Stateless
public class ProofObjections {
    @Inject
    ProofLinks links;

    @Inject
    Objecting objecting;

    @Inject
    Clock clock;

    /**
     * What the link is about; uses nothing up, since programs that look through mail follow links, too.
     *
     * @throws NotFound if no notice has that link
     */
    public ProofSeen look(String link) {
        return links.find(link).orElseThrow(NotFound::new).seen(clock.instant());
    }

    /**
     * Lapses the proof. Sent twice, it counts once.
     *
     * @throws NotFound if no notice has that link
     * @throws org.countersign.proofing.ObjectionTooLate if it has ended
     */
    public void object(String link) {
        objecting.object(link, clock.instant());
    }
}
