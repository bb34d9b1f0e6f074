package org.countersign.proofing.control;

import java.time.Instant;
import java.util.Optional;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** What meeting rooms have to know of appointments. */
public interface RoomBook {
    /** The appointment of that name, if it takes place or has taken place: not one that was cancelled, or to which nobody came. */
    Optional<Meeting> meeting(PublicId appointment);

    /** The appointment that an applicant has; the last one that he had, if none is ahead of him. */
    Optional<PublicId> latestOf(AccountId applicant);

    /**
     * Its two parties have found each other; does nothing where that is known, or it is not booked any more.
     *
     * @param begunBy it starts by then: one that was moved meanwhile is still ahead
     */
    void met(PublicId appointment, Instant now, Instant begunBy);

    /**
     * What somebody is told who asked for an appointment that is not his, or is none (TENANCY-1).
     *
     * @return to be thrown
     */
    NotFound notFound(AccountId asker, PublicId appointment);
}
