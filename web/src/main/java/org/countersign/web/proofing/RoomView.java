package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    /**
     * Without an id, the room of the caller's own appointment, if he has one.
     *
     * @throws NotFound to everybody but the appointment's two parties
     */
    public void load() {
        Optional.ofNullable(id).map(PublicId::new).or(rooms::latest).ifPresent(this::open);
    }

    /** The same, of the appointment that a page knows otherwise. */
    public void open(PublicId appointment) {
        id = appointment.value();
        visit = rooms.visit(appointment);
    }

    /** Whether there is no appointment at all. */
    public boolean isNowhere() {
        return visit == null;
    }

    public boolean isEarly() {
        return hours() == RoomHours.EARLY;
    }

    /** Whether the room is this product's own, and open. */
    public boolean isHere() {
        return hours() == RoomHours.OPEN && visit.address() == null;
    }

    /** Whether it is open, and the parties meet by another service. */
    public boolean isElsewhere() {
        return hours() == RoomHours.OPEN && visit.address() != null;
    }

    public boolean isOver() {
        return hours() == RoomHours.OVER;
    }

    private RoomHours hours() {
        return visit == null ? null : visit.hours();
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
