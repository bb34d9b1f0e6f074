package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.caller.Caller;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomHours;
import org.countersign.proofing.RoomVisit;
import org.countersign.proofing.Seat;
import org.countersign.proofing.port.MeetingRoom;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** Who may enter which room, and when (PRF-10): the two parties of an appointment, from a while before until a while after. */
@ApplicationScoped
public class Rooms {
    /** What an agent's session must have reached: he is shown documents of other people. */
    public static final int AGENTS_LEVEL = 2;

    private RoomBook book;
    private Function<Policy, Duration> policies;
    private Supplier<MeetingRoom> chosen;

    protected Rooms() {}

    @Inject
    public Rooms(RoomBook book, Policies policies, MeetingSettings settings, @Any Instance<MeetingRoom> all) {
        this(book, policies::duration, () -> named(settings.room(), all));
    }

    Rooms(RoomBook book, Function<Policy, Duration> policies, Supplier<MeetingRoom> chosen) {
        this.book = book;
        this.policies = policies;
        this.chosen = chosen;
    }

    /** The room as that person finds it; empty for everybody but the two parties. */
    public Optional<RoomVisit> visit(PublicId appointment, Caller caller, Instant now) {
        return book.meeting(appointment)
                .flatMap(meeting -> meeting.partyOf(caller)
                        .map(party -> visit(meeting, party, now, chosen.get().address(appointment))));
    }

    /** What a stranger is told, to be thrown. */
    public NotFound notFound(PublicId appointment, Caller stranger) {
        return book.notFound(stranger.account(), appointment);
    }

    /** The appointment that somebody has as an applicant, or had last. */
    public Optional<PublicId> latestOf(AccountId applicant) {
        return book.latestOf(applicant);
    }

    /** That person's place in the room; empty for everybody else, at other times, and where people meet elsewhere. */
    public Optional<Seat> seat(PublicId appointment, Caller caller, Instant now) {
        return visit(appointment, caller, now)
                .filter(visit -> visit.hours() == RoomHours.OPEN && visit.address() == null)
                .filter(visit -> isStrongEnough(visit, caller))
                .map(visit -> new Seat(appointment, visit.party(), visit.closesAt()));
    }

    /** Both sit in the room of that appointment: nobody says any more by the clock that one of them did not come (SWP-1). */
    void met(PublicId appointment, Instant now) {
        book.met(appointment, now, now.plus(policies.apply(Policy.ROOM_OPENS)));
    }

    /** Whether that person's session reaches the level that his part in the meeting takes. */
    public boolean isStrongEnough(RoomVisit visit, Caller caller) {
        return visit.party() == Party.APPLICANT || caller.level() >= AGENTS_LEVEL;
    }

    private RoomVisit visit(Meeting meeting, Party party, Instant now, Optional<String> elsewhere) {
        Instant opensAt = meeting.opensAt(policies.apply(Policy.ROOM_OPENS));
        Instant closesAt = meeting.closesAt(policies.apply(Policy.ROOM_CLOSES));
        RoomHours hours = RoomHours.at(now, opensAt, closesAt);
        return new RoomVisit(party, meeting.startsAt(), opensAt, closesAt, hours, elsewhere.orElse(null));
    }

    private static MeetingRoom named(String name, Instance<MeetingRoom> all) {
        return all.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meeting room is called " + name));
    }
}
