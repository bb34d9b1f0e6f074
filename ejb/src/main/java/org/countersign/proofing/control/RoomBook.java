package org.countersign.proofing.control;

import java.util.Optional;
import org.countersign.shared.PublicId;

/** What meeting rooms have to know of appointments. */
public interface RoomBook {
    /** The appointment of that name, if it takes place: not one that was cancelled, moved or never confirmed. */
    Optional<Meeting> meeting(PublicId appointment);
}
