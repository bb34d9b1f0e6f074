package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Operator;
import org.countersign.it.fixture.SocketLine.Refused;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the operator has people meet at a video service, its room is shown to the two of them, around their time (PRF-10). */
@Journey
class LinkedMeetingIT extends InvitedToMeet {
    private static final String SERVICE = "https://meet.example/countersign-";
    private static final String ROOM = "/proofing/room?id=";

    private Operator operator;

    @BeforeEach
    void meet_there(Countersign running) {
        assumeTrue(running.isOurs(), "somebody else's server");
        operator = running.operator();
        operator.tell("countersign.meeting", "link").tell("countersign.meeting.link", SERVICE + "{id}");
    }

    @AfterEach
    void meet_here() {
        operator.untell("countersign.meeting").untell("countersign.meeting.link");
    }

    @Test
    void the_two_are_led_to_the_video_service_and_nobody_else_is(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Visitor his = browsers.visitor().takesOver(applicant.browser());
        his.open("/proofing/room").seesHeading("Your room is on another page").isAccessible("room-elsewhere");
        PlaywrightAssertions.assertThat(
                        his.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open the meeting room")))
                .hasAttribute("href", SERVICE + room);
        assertThat(page(agent, room)).contains(SERVICE + room);
        Person stranger = people.person(people.company("Elsewhere"));
        people.signIn(stranger);
        assertThat(stranger.browser().get(ROOM + room).status()).isEqualTo(404);
        assertThat(refusal(applicant, room)).as("nobody waits in our own room").isEqualTo(404);
    }

    @Test
    void it_is_shown_around_their_time_only() {
        assertThat(page(agent, appointments.ahead(applicant, agent))).doesNotContain(SERVICE);
        assertThat(page(applicant, appointments.over(applicant, agent))).doesNotContain(SERVICE);
    }

    private static String page(Person person, String room) {
        return person.browser().get(ROOM + room).body();
    }

    private static int refusal(Person person, String room) {
        return catchThrowableOfType(Refused.class, () -> person.browser().socket("/proofing/room/" + room))
                .status();
    }
}
