package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.proofing.Signalled;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** What is said in a meeting room reaches the other party, and him alone, at whatever node he is (PRF-10). */
class RoomTalkTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final String HELLO = "{\"type\":\"hello\",\"from\":\"0123456789abcdef\",\"reply\":false}";
    private static final String HERE = "{\"type\":\"here\"}";
    private static final String OFFER = "{\"type\":\"offer\",\"sdp\":\"v=0\"}";
    private static final String GONE = "{\"type\":\"gone\"}";
    private static final String BYE = "{\"type\":\"bye\"}";

    private final Line line = new Line();
    private final RoomTalk one = node();
    private final RoomTalk two = node();
    private final Seat applicant = seat("room", Party.APPLICANT);
    private final Seat agent = seat("room", Party.AGENT);

    @Test
    void the_two_hear_each_other_at_one_node_and_at_two() {
        for (RoomTalk node : List.of(one, two)) {
            Window his = new Window();
            Window hers = new Window();
            assertThat(one.say(applicant, his, HELLO)).isEqualTo(Signalled.SAID);
            assertThat(node.say(agent, hers, HELLO)).isEqualTo(Signalled.SAID);
            assertThat(one.say(applicant, his, OFFER)).isEqualTo(Signalled.SAID);
            assertThat(his.heard).containsExactly(HELLO);
            assertThat(hers.heard).containsExactly(OFFER);
            one.leave(applicant, his, false);
            node.leave(agent, hers, false);
        }
    }

    @Test
    void nobody_hears_himself_or_another_room() {
        Window his = new Window();
        Window other = new Window();
        two.say(seat("another", Party.AGENT), other, HELLO);
        one.say(applicant, his, HELLO);
        one.say(applicant, his, OFFER);
        assertThat(his.heard).isEmpty();
        assertThat(other.heard).isEmpty();
    }

    @Test
    void a_second_window_takes_the_place_and_the_first_is_told_wherever_it_is() {
        for (RoomTalk node : List.of(one, two)) {
            Window first = new Window();
            Window second = new Window();
            Window hers = new Window();
            two.say(agent, hers, HELLO);
            one.say(applicant, first, HELLO);
            node.say(applicant, second, HELLO);
            assertThat(first.displaced).isOne();
            assertThat(second.displaced).isZero();
            one.leave(applicant, first, false);
            two.say(agent, hers, OFFER);
            assertThat(first.heard).isEmpty();
            assertThat(second.heard).containsExactly(OFFER);
            assertThat(hers.heard).doesNotContain(GONE);
            node.leave(applicant, second, false);
            assertThat(hers.heard).containsOnlyOnce(GONE);
        }
    }

    @Test
    void before_hello_nothing_is_heard() {
        assertThat(one.say(applicant, new Window(), OFFER)).isEqualTo(Signalled.UNREADABLE);
        assertThat(one.say(applicant, new Window(), HERE)).isEqualTo(Signalled.UNREADABLE);
    }

    @Test
    void what_is_not_understood_is_not_passed_on() {
        Window his = new Window();
        Window hers = new Window();
        one.say(applicant, his, HELLO);
        two.say(agent, hers, HELLO);
        assertThat(one.say(applicant, his, GONE)).isEqualTo(Signalled.UNREADABLE);
        assertThat(one.say(applicant, his, "{\"type\":\"chat\"}")).isEqualTo(Signalled.UNREADABLE);
        assertThat(hers.heard).isEmpty();
    }

    @Test
    void whoever_asks_whether_the_line_stands_disturbs_nobody() {
        Window his = new Window();
        Window hers = new Window();
        one.say(applicant, his, HELLO);
        two.say(agent, hers, HELLO);
        assertThat(one.say(applicant, his, HERE)).isEqualTo(Signalled.HEARD);
        assertThat(hers.heard).isEmpty();
    }

    @Test
    void who_says_too_much_is_told_so() {
        Window his = new Window();
        one.say(applicant, his, HELLO);
        for (int each = 0; each < 100; each++) {
            assertThat(one.say(applicant, his, OFFER)).isEqualTo(Signalled.SAID);
        }
        assertThat(one.say(applicant, his, OFFER)).isEqualTo(Signalled.TOO_MANY);
    }

    @Test
    void the_other_hears_whether_one_has_lost_the_line_or_the_right_to_be_there() {
        Window his = new Window();
        Window hers = new Window();
        two.say(agent, hers, HELLO);
        one.say(applicant, his, HELLO);
        one.leave(applicant, his, false);
        one.say(applicant, his, HELLO);
        one.leave(applicant, his, true);
        one.leave(applicant, his, true);
        assertThat(hers.heard).containsExactly(HELLO, GONE, HELLO, BYE);
    }

    @Test
    void without_a_broker_one_is_told_to_come_again() {
        line.isThere = false;
        assertThat(one.say(applicant, new Window(), HELLO)).isEqualTo(Signalled.AWAY);
    }

    @Test
    void the_two_have_met_when_one_greets_the_other_in_his_seat_and_not_before() {
        one.say(applicant, new Window(), HELLO);
        one.say(applicant, new Window(), HELLO);
        two.say(seat("another", Party.AGENT), new Window(), HELLO);
        assertThat(line.met).as("whoever waits has met nobody").isEmpty();
        two.say(agent, new Window(), HELLO);
        assertThat(line.met).containsExactly(applicant.appointment());
    }

    @Test
    void who_comes_when_the_other_has_left_has_met_nobody() {
        Window hers = new Window();
        two.say(agent, hers, HELLO);
        two.leave(agent, hers, true);
        one.say(applicant, new Window(), HELLO);
        assertThat(line.met).isEmpty();
    }

    private RoomTalk node() {
        RoomTalk node = new RoomTalk();
        node.rooms = new Rooms() {
            @Override
            void met(PublicId appointment, Instant now) {
                line.met.add(appointment);
            }
        };
        node.seats = new OpenSeats();
        node.topic = line;
        node.random = new RandomCodes();
        node.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        line.nodes.add(node);
        return node;
    }

    private static Seat seat(String room, Party party) {
        return new Seat(new PublicId(room), party, NOW.plusSeconds(600));
    }

    /** Between the nodes. */
    private static final class Line extends RoomTopic {
        private final List<RoomTalk> nodes = new ArrayList<>();
        private final List<PublicId> met = new ArrayList<>();
        private boolean isThere = true;

        @Override
        boolean tell(RoomNews news) {
            if (isThere) {
                nodes.forEach(node -> node.hear(news));
            }
            return isThere;
        }
    }

    /** Somebody's window, which remembers. */
    private static final class Window implements RoomEar {
        private final List<String> heard = new ArrayList<>();
        private int displaced;

        @Override
        public void hears(String signal) {
            heard.add(signal);
        }

        @Override
        public void displaced() {
            displaced++;
        }
    }
}
