package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.proofing.Signalled;
import org.countersign.proofing.control.RoomTalk;

/**
 * What the browsers of a room's two parties say to each other before they meet (PRF-10). A seat comes from {@link
 * MeetingRooms#seat}, asked anew for each word: nothing that is said is believed for longer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Signalling {
    @Inject
    RoomTalk talk;

    /** Passes on what the window in that seat said; with {@code hello} it takes the seat, from any other that has it. */
    @SignedIn
    public Signalled say(Seat seat, RoomEar ear, String text) {
        return talk.say(seat, ear, text);
    }

    /**
     * The window is gone; nothing happens if it had lost its seat before.
     *
     * @param forGood whether its person leaves, or has lost the right to sit there, so that the other one's browser hangs up
     */
    public void leave(Seat seat, RoomEar ear, boolean forGood) {
        talk.leave(seat, ear, forGood);
    }
}
