package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.LevelTooLow;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.IceServers;
import org.countersign.proofing.RoomVisit;
import org.countersign.proofing.Seat;
import org.countersign.proofing.control.MeetingServers;
import org.countersign.proofing.control.Rooms;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The rooms in which applicants and agents meet (PRF-10). To everybody but its two parties an appointment has none. */
@Stateless
@SignedIn
public class MeetingRooms {
    private static final Duration TEST = Duration.ofMinutes(10);

    @Inject
    Rooms rooms;

    @Inject
    MeetingServers servers;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * The room as the caller finds it now, before, in and after its time.
     *
     * @throws NotFound if he is neither of its parties, or there is no such appointment
     * @throws LevelTooLow if he is its agent, and his session has not reached an agent's level
     */
    public RoomVisit visit(PublicId appointment) {
        Caller caller = current.required();
        RoomVisit visit = rooms.visit(appointment, caller, clock.instant())
                .orElseThrow(() -> rooms.notFound(appointment, caller));
        if (!rooms.isStrongEnough(visit, caller)) {
            throw new LevelTooLow(Rooms.AGENTS_LEVEL);
        }
        return visit;
    }

    /** The appointment that the caller has as an applicant, or had last: invitations lead to its room without naming it. */
    public Optional<PublicId> latest() {
        return rooms.latestOf(current.required().account());
    }

    /** The caller's place in the room at this moment; empty if he has none, whatever the reason. */
    public Optional<Seat> seat(PublicId appointment) {
        return rooms.seat(appointment, current.required(), clock.instant());
    }

    /** The servers that bring the two together; what opens them is good until the room closes. */
    public IceServers servers(RoomVisit visit) {
        return servers.until(visit.closesAt());
    }

    /** The same servers for the system test, for ten minutes. */
    public IceServers serversForTest() {
        return servers.until(clock.instant().plus(TEST));
    }
}
