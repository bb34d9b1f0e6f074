package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomHours;
import org.countersign.proofing.RoomVisit;
import org.countersign.proofing.Seat;
import org.countersign.proofing.port.MeetingRoom;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** Who may enter a meeting room, and when (PRF-10, cases 33 and 36). */
class RoomsTest {
    private static final PublicId APPOINTMENT = new PublicId("appointment");
    private static final Instant START = Instant.parse("2026-11-26T15:00:00Z");
    private static final Instant OPENS = START.minus(Duration.ofMinutes(15));
    private static final Instant CLOSES = START.plus(Duration.ofMinutes(20 + 60));
    private static final Map<Policy, Duration> USUAL =
            Map.of(Policy.ROOM_OPENS, Duration.ofMinutes(15), Policy.ROOM_CLOSES, Duration.ofMinutes(60));

    private final RoomBook book = new Book();
    private final Rooms rooms = new Rooms(book, USUAL::get, () -> new Room(null));
    private final Caller applicant = caller(1, 1, Role.USER);
    private final Caller agent = caller(2, 2, Role.USER, Role.PROOFING_AGENT);

    @Test
    void each_of_the_two_has_a_place_of_his_own() {
        assertThat(rooms.seat(APPOINTMENT, applicant, START)).hasValue(new Seat(APPOINTMENT, Party.APPLICANT, CLOSES));
        assertThat(rooms.seat(APPOINTMENT, agent, START)).hasValue(new Seat(APPOINTMENT, Party.AGENT, CLOSES));
    }

    @Test
    void nobody_else_has_one_nor_hears_that_there_is_a_room() {
        for (Caller stranger : Set.of(
                caller(3, 3, Role.USER),
                caller(4, 3, Role.USER, Role.PROOFING_AGENT),
                caller(5, 3, Role.USER, Role.SYSTEM_ADMINISTRATOR))) {
            assertThat(rooms.visit(APPOINTMENT, stranger, START)).isEmpty();
            assertThat(rooms.seat(APPOINTMENT, stranger, START)).isEmpty();
        }
        assertThat(rooms.visit(new PublicId("another"), applicant, START)).isEmpty();
    }

    @Test
    void an_agent_who_is_none_any_more_is_a_stranger() {
        assertThat(rooms.visit(APPOINTMENT, caller(2, 2, Role.USER), START)).isEmpty();
    }

    @Test
    void an_agent_needs_more_than_a_password() {
        Caller weak = caller(2, 1, Role.USER, Role.PROOFING_AGENT);
        assertThat(rooms.seat(APPOINTMENT, weak, START)).isEmpty();
        assertThat(rooms.visit(APPOINTMENT, weak, START))
                .hasValueSatisfying(
                        visit -> assertThat(rooms.isStrongEnough(visit, weak)).isFalse());
    }

    @Test
    void the_room_is_open_from_a_quarter_of_an_hour_before_until_an_hour_after() {
        assertThat(hours(OPENS.minusMillis(1))).isEqualTo(RoomHours.EARLY);
        assertThat(hours(OPENS)).isEqualTo(RoomHours.OPEN);
        assertThat(hours(CLOSES.minusMillis(1))).isEqualTo(RoomHours.OPEN);
        assertThat(hours(CLOSES)).isEqualTo(RoomHours.OVER);
        assertThat(rooms.seat(APPOINTMENT, applicant, OPENS.minusMillis(1))).isEmpty();
        assertThat(rooms.seat(APPOINTMENT, applicant, OPENS)).isPresent();
        assertThat(rooms.seat(APPOINTMENT, applicant, CLOSES.minusMillis(1))).isPresent();
        assertThat(rooms.seat(APPOINTMENT, applicant, CLOSES)).isEmpty();
    }

    @Test
    void before_and_after_its_time_the_two_are_told_when_it_is() {
        assertThat(rooms.visit(APPOINTMENT, applicant, START.minus(Duration.ofDays(3))))
                .hasValue(new RoomVisit(Party.APPLICANT, START, OPENS, CLOSES, RoomHours.EARLY, null));
    }

    @Test
    void where_a_video_service_is_used_the_two_get_its_address_and_nobody_a_place_here() {
        Rooms elsewhere = new Rooms(book, USUAL::get, () -> new Room("https://meet.example/"));
        assertThat(elsewhere.visit(APPOINTMENT, agent, START))
                .hasValueSatisfying(visit -> assertThat(visit.address()).isEqualTo("https://meet.example/appointment"));
        assertThat(elsewhere.seat(APPOINTMENT, agent, START)).isEmpty();
    }

    private RoomHours hours(Instant now) {
        return rooms.visit(APPOINTMENT, applicant, now).orElseThrow().hours();
    }

    private static Caller caller(long account, int level, Role... roles) {
        return new Caller(
                account,
                new AccountId(account),
                "user_" + account,
                "Ada Lovett",
                new OrganizationId(1),
                "Alder Castings Ltd",
                Set.of(roles),
                Strength.PASSWORD,
                level,
                Map.of(),
                null,
                false);
    }

    /** With one appointment in it. */
    private static final class Book implements RoomBook {
        @Override
        public Optional<Meeting> meeting(PublicId appointment) {
            Meeting only = new Meeting(new AccountId(1), new AccountId(2), START, START.plus(Duration.ofMinutes(20)));
            return Optional.of(only).filter(meeting -> appointment.equals(APPOINTMENT));
        }

        @Override
        public Optional<PublicId> latestOf(AccountId applicant) {
            return Optional.empty();
        }

        @Override
        public void met(PublicId appointment, Instant now, Instant begunBy) {
            throw new AssertionError("nobody sits here");
        }

        @Override
        public NotFound notFound(AccountId asker, PublicId appointment) {
            return new NotFound();
        }
    }

    /** At an address that ends with the appointment, or the product's own. */
    private record Room(String base) implements MeetingRoom {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public Optional<String> address(PublicId appointment) {
            return Optional.ofNullable(base).map(address -> address + appointment);
        }
    }
}
