package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomHours;
import org.countersign.proofing.RoomVisit;
import org.countersign.proofing.boundary.MeetingRooms;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * An appointment's meeting room, before, in and after its time (PRF-10). A page that holds the room beside other things
 * calls {@link #open} and includes {@code parts/room.xhtml} while {@link #isHere}.
 */
@Named
@RequestScoped
public class RoomView {
    @Inject
    MeetingRooms rooms;

    private String id;
    private RoomVisit visit;

    /** @throws NotFound to everybody but the appointment's two parties */
    public void load() {
        visit = rooms.visit(new PublicId(id));
    }

    /** The same, of the appointment that a page knows otherwise. */
    public void open(PublicId appointment) {
        id = appointment.value();
        load();
    }

    public boolean isEarly() {
        return visit.hours() == RoomHours.EARLY;
    }

    /** Whether the room is this product's own, and open. */
    public boolean isHere() {
        return visit.hours() == RoomHours.OPEN && visit.address() == null;
    }

    /** Whether it is open, and the parties meet by another service. */
    public boolean isElsewhere() {
        return visit.hours() == RoomHours.OPEN && visit.address() != null;
    }

    public boolean isOver() {
        return visit.hours() == RoomHours.OVER;
    }

    public RoomVisit getVisit() {
        return visit;
    }

    public Party getParty() {
        return visit.party();
    }

    /** How the browser finds the other one, for the script. */
    public String getIce() {
        return IceText.of(rooms.servers(visit));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
