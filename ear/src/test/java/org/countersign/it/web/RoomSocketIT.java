package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.SocketLine;
import org.countersign.it.fixture.SocketLine.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line into a meeting room, by those whom no browser holds back (PRF-10, cases 17, 36, 43 and 44). */
@Journey
class RoomSocketIT extends InvitedToMeet {
    private static final String HELLO = "{\"type\":\"hello\",\"from\":\"00000000deadbeef\",\"reply\":false}";
    private static final String OFFER = "{\"type\":\"offer\",\"sdp\":\"v=0 zqxoffer\"}";
    private static final String HERE = "{\"type\":\"here\"}";
    private static final String ROOM = "/proofing/room/";
    private static final int TAKEN = 4001;
    private static final int SIGNED_OUT = 4002;
    private static final int CLOSED = 4003;
    private static final int POLICY = 1008;
    private static final int TOO_LONG = 1009;

    private String room;

    @BeforeEach
    void now() {
        room = appointments.now(applicant, agent);
    }

    @Test
    void the_two_hear_each_other_and_nobody_themselves() {
        try (SocketLine his = line(applicant);
                SocketLine hers = line(agent)) {
            his.says(HELLO).says(HERE).hears(HERE);
            hers.says(HELLO);
            his.hears("deadbeef");
            his.says(OFFER);
            hers.hears("zqxoffer");
            his.says(HERE).hears(HERE);
            assertThat(his.heard()).noneMatch(text -> text.contains("zqxoffer"));
            assertThat(hers.heard()).noneMatch(text -> text.contains("here"));
            his.breaksOff();
            hers.hears("{\"type\":\"gone\"}");
        }
    }

    @Test
    void the_two_have_met_as_soon_as_both_have_their_seats() {
        try (SocketLine his = line(applicant).says(HELLO)) {
            his.says(HERE).hears(HERE);
            assertThat(appointments.isMet(room))
                    .as("whoever waits has met nobody")
                    .isFalse();
            try (SocketLine hers = line(agent).says(HELLO)) {
                his.hears("deadbeef");
                Await.until("both have met", Duration.ofSeconds(10), () -> appointments.isMet(room));
                hers.says(HERE).hears(HERE);
            }
        }
    }

    @Test
    void to_everybody_else_there_is_no_room() {
        long company = people.company("Strangers");
        Person stranger = people.person(company);
        people.signIn(stranger);
        Person otherAgent = people.strong(appointments.agent(company));
        Person administrator = people.strong(people.withRole(people.person(company), "SYSTEM_ADMINISTRATOR"));
        for (Person each : List.of(stranger, otherAgent, administrator)) {
            assertThat(refusal(each, ROOM + room)).isEqualTo(404);
        }
        assertThat(refusal(applicant, ROOM + OwnPeople.publicId())).isEqualTo(404);
        assertThat(refusal(applicant, ROOM)).isEqualTo(404);
        assertThat(refusal(applicant, ROOM + "-'")).isIn(400, 404);
        assertThat(applicant.browser().get(ROOM + room).status()).isEqualTo(404);
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_like_from_any_page() {
        HttpVisitor visitor = applicant.browser().another();
        Refused refused = catchThrowableOfType(Refused.class, () -> visitor.socket(ROOM + room));
        assertThat(refused.status()).isEqualTo(302);
    }

    @Test
    void an_agent_with_nothing_but_a_password_does_not_get_in() {
        Person weak = appointments.agent(people.company("Weak"));
        people.signIn(weak);
        assertThat(refusal(weak, ROOM + appointments.now(applicantOfHisOwn(), weak)))
                .isEqualTo(404);
    }

    @Test
    void before_and_after_its_time_and_once_given_up_the_room_is_shut() {
        Person another = applicantOfHisOwn();
        assertThat(refusal(another, ROOM + appointments.ahead(another, agent))).isEqualTo(404);
        Person third = applicantOfHisOwn();
        assertThat(refusal(third, ROOM + appointments.over(third, agent))).isEqualTo(404);
        appointments.cancel(room);
        assertThat(refusal(applicant, ROOM + room)).isEqualTo(404);
    }

    @Test
    void another_sites_page_opens_no_line_with_our_cookie() {
        for (String origin : new String[] {"https://evil.example", "null", null}) {
            Refused refused = catchThrowableOfType(
                    Refused.class, () -> applicant.browser().socket(ROOM + room, origin));
            assertThat(refused.status()).as(origin).isEqualTo(403);
        }
    }

    @Test
    void what_is_too_long_ends_the_line_however_it_comes() {
        for (int length : List.of(33_000, 200_000, 5_000_000)) {
            try (SocketLine his = line(applicant)) {
                his.says(HELLO).shouts("{\"type\":\"offer\",\"sdp\":\"v=0" + "x".repeat(length) + "\"}", 1);
                assertThat(his.closedWith()).as("%d signs", length).isIn(TOO_LONG, SocketLine.BROKEN);
            }
        }
    }

    @Test
    void what_is_no_signal_ends_the_line_and_reaches_nobody() {
        try (SocketLine hers = line(agent).says(HELLO)) {
            for (String odd : List.of(
                    "hello",
                    "[]",
                    "{\"type\":\"chat\",\"text\":\"zqxchat\"}",
                    "{\"type\":\"gone\"}",
                    "{\"type\":\"hello\",\"from\":\"<script>zqx</script>\",\"reply\":true}",
                    "[".repeat(20_000))) {
                try (SocketLine his = line(applicant).says(HELLO).says(odd)) {
                    assertThat(his.closedWith()).as(odd).isEqualTo(POLICY);
                }
            }
            try (SocketLine his = line(applicant).says(HELLO).throwsBytes(100_000)) {
                assertThat(his.closedWith()).isIn(POLICY, SocketLine.BROKEN);
            }
            try (SocketLine silent = line(applicant).says(OFFER)) {
                assertThat(silent.closedWith()).as("before hello").isEqualTo(POLICY);
            }
            assertThat(hers.heard()).noneMatch(text -> text.contains("zqx"));
        }
    }

    @Test
    void who_says_too_much_is_cut_off() {
        try (SocketLine his = line(applicant)) {
            his.says(HELLO).shouts(HERE, 2_000);
            assertThat(his.closedWith()).isIn(POLICY, SocketLine.BROKEN);
            assertThat(his.heard()).hasSizeLessThan(500);
        }
    }

    @Test
    void a_second_window_takes_the_place_and_the_first_is_told() {
        try (SocketLine hers = line(agent).says(HELLO);
                SocketLine first = line(applicant).says(HELLO);
                SocketLine second = line(applicant).says(HELLO)) {
            assertThat(first.closedWith()).isEqualTo(TAKEN);
            second.says(OFFER);
            hers.hears("zqxoffer");
            assertThat(hers.heard()).noneMatch(text -> text.contains("gone"));
        }
    }

    @Test
    void a_session_that_has_ended_says_and_hears_nothing_more() {
        try (SocketLine his = line(applicant).says(HELLO);
                SocketLine hers = line(agent).says(HELLO)) {
            his.hears("deadbeef");
            people.endSessions(applicant);
            hers.says(OFFER);
            assertThat(his.closedWith()).isEqualTo(SIGNED_OUT);
            assertThat(his.heard()).noneMatch(text -> text.contains("zqxoffer"));
            hers.hears("{\"type\":\"bye\"}");
            people.endSessions(agent);
            hers.says(HERE);
            assertThat(hers.closedWith()).isEqualTo(SIGNED_OUT);
        }
    }

    @Test
    void a_room_that_is_shut_ends_the_lines_into_it() {
        try (SocketLine his = line(applicant).says(HELLO)) {
            his.says(HERE).hears(HERE);
            appointments.cancel(room);
            his.says(HERE);
            assertThat(his.closedWith()).isEqualTo(CLOSED);
        }
    }

    private Person applicantOfHisOwn() {
        Person person = people.person(people.company("Applicants"));
        people.signIn(person);
        return person;
    }

    private SocketLine line(Person person) {
        return person.browser().socket(ROOM + room);
    }

    private static int refusal(Person person, String address) {
        return catchThrowableOfType(Refused.class, () -> person.browser().socket(address))
                .status();
    }
}
