package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.SocketLine.Refused;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** Where the operator has people meet at a video service, its room is shown to the two of them, around their time (PRF-10). */
@Journey
class LinkedMeetingIT {
    private static final String SERVICE = "https://meet.example/countersign-";

    @Test
    void the_two_are_led_to_the_video_service_and_nobody_else_is(
            Browsers browsers, Countersign running, Database database) {
        assumeTrue(running.isOurs(), "somebody else's server");
        try (Node node = Node.named("linked")
                .on(running.postgres())
                .with("COUNTERSIGN_BEHIND_PROXY", "true")
                .with("COUNTERSIGN_MEETING", "link")
                .with("COUNTERSIGN_MEETING_LINK", SERVICE + "{id}")
                .start()) {
            var people = new OwnPeople(database, node.visitor());
            var appointments = new Appointed(database, people);
            long company = people.company("Linked");
            Person applicant = people.person(company);
            Person stranger = people.person(company);
            people.signIn(applicant);
            people.signIn(stranger);
            Person agent = people.strong(appointments.agent(company));
            String room = appointments.now(applicant, agent);

            Visitor his = browsers.visitor(
                            options -> options.setBaseURL(node.url().toString()))
                    .takesOver(applicant.browser());
            his.open("/proofing/room")
                    .seesHeading("Your room is on another page")
                    .isAccessible("room-elsewhere");
            PlaywrightAssertions.assertThat(his.page()
                            .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open the meeting room")))
                    .hasAttribute("href", SERVICE + room);
            String page = "/proofing/room?id=" + room;
            assertThat(agent.browser().get(page).body()).contains(SERVICE + room);
            assertThat(stranger.browser().get(page).status()).isEqualTo(404);
            assertThat(refusal(applicant, room))
                    .as("nobody waits in our own room")
                    .isEqualTo(404);

            String ahead = appointments.ahead(people.person(company), agent);
            assertThat(agent.browser().get("/proofing/room?id=" + ahead).body()).doesNotContain(SERVICE);
            String over = appointments.over(applicant, agent);
            assertThat(applicant.browser().get("/proofing/room?id=" + over).body())
                    .doesNotContain(SERVICE);
        }
    }

    private static int refusal(Person person, String room) {
        return catchThrowableOfType(Refused.class, () -> person.browser().socket("/proofing/room/" + room))
                .status();
    }
}
