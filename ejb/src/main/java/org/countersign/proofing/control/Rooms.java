package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomHours;
import org.countersign.proofing.RoomVisit;
import org.countersign.proofing.Seat;
import org.countersign.proofing.port.MeetingRoom;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** Who may enter which room, and when (PRF-10): the two parties of an appointment, from a while before until a while after. */
@ApplicationScoped
public class Rooms {
    @Inject
    RoomBook book;

    @Inject
    Policies policies;

    @Inject
    MeetingSettings settings;

    @Inject
    @Any
    Instance<MeetingRoom> all;

    /** The room as that person finds it; empty for everybody but the two parties. */
    public Optional<RoomVisit> visit(PublicId appointment, Caller caller, Instant now) {
        return book.meeting(appointment)
                .flatMap(meeting -> meeting.partyOf(caller)
                        .map(party -> visit(meeting, party, now, chosen().address(appointment))));
    }

    /** That person's place in the room; empty for everybody else, at other times, and where people meet elsewhere. */
    public Optional<Seat> seat(PublicId appointment, Caller caller, Instant now) {
        return visit(appointment, caller, now)
                .filter(visit -> visit.hours() == RoomHours.OPEN && visit.address() == null)
                .map(visit -> new Seat(appointment, visit.party(), visit.closesAt()));
    }

    private RoomVisit visit(Meeting meeting, Party party, Instant now, Optional<String> elsewhere) {
        Instant opensAt = meeting.opensAt(policies.duration(Policy.ROOM_OPENS));
        Instant closesAt = meeting.closesAt(policies.duration(Policy.ROOM_CLOSES));
        RoomHours hours = RoomHours.at(now, opensAt, closesAt);
        return new RoomVisit(
                party,
                meeting.startsAt(),
                opensAt,
                closesAt,
                hours,
                elsewhere.orElse(null));
    }

    private MeetingRoom chosen() {
        return all.stream()
                .filter(room -> room.name().equals(settings.room()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meeting room is called " + settings.room()));
    }
}
