package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

class OpenSeatsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final PublicId ROOM = new PublicId("room");
    private static final Seat SEAT = new Seat(ROOM, Party.APPLICANT, NOON.plusSeconds(60));

    private final OpenSeats seats = new OpenSeats();
    private final Ear former = new Ear();
    private final Ear latter = new Ear();

    /** The line between the nodes may be slower than a person who loads his page anew. */
    @Test
    void that_the_former_window_took_the_place_does_not_displace_the_latter() {
        seats.sit(SEAT, former, "former", NOON);
        seats.sit(SEAT, latter, "latter", NOON.plusMillis(1));
        seats.hear(RoomNews.taken(ROOM, Party.APPLICANT, "former", NOON));
        assertThat(former.displaced).isTrue();
        assertThat(latter.displaced).isFalse();
        assertThat(seats.of(SEAT, latter)).isPresent();
    }

    @Test
    void a_window_at_another_node_takes_it_from_one_that_came_before() {
        seats.sit(SEAT, former, "former", NOON);
        seats.hear(RoomNews.taken(ROOM, Party.APPLICANT, "elsewhere", NOON.plusMillis(1)));
        assertThat(former.displaced).isTrue();
        assertThat(seats.of(SEAT, former)).isEmpty();
    }

    private static final class Ear implements RoomEar {
        private boolean displaced;

        @Override
        public void hears(String signal) {
            throw new AssertionError("nobody said anything");
        }

        @Override
        public void displaced() {
            displaced = true;
        }
    }
}
