package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** An applicant and an agent meet by video, in two browsers (PRF-10). */
@Journey
class MeetingIT extends InvitedToMeet {
    private static final String OUTSIDE = "You are outside the room";

    @Test
    void the_two_see_each_other_and_part(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant his = Attendant.of(browsers, applicant);
        his.visitor().open("/proofing/room").sees(OUTSIDE).isAccessible("room-outside");
        his.visitor().press("Enter the room").sees("Your agent is not here yet").isAccessible("room-waiting");
        Attendant hers = Attendant.of(browsers, agent).enters(room).seesTheOther();
        his.seesTheOther().visitor().isAccessible("room-connected");

        his.visitor().press("Mute the microphone").press("Turn the camera off");
        his.visitor().sees("Unmute the microphone").sees("Turn the camera on").press("Turn the camera on");
        Page page = his.visitor().page();
        page.getByText("Choose camera, microphone and speaker").click();
        PlaywrightAssertions.assertThat(page.getByLabel("Camera")).isVisible();
        his.visitor().isAccessible("room-devices");

        his.visitor().press("Leave the room").sees("You have left the room");
        hers.visitor().sees("The applicant has left the room");
        his.visitor().press("Enter the room");
        hers.seesTheOther();
    }

    /** Case 17: whoever is signed out anywhere is out of the room, and the other one's browser hangs up. */
    @Test
    void a_session_that_ends_ends_the_meeting(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant his = Attendant.of(browsers, applicant).enters(room);
        Attendant hers = Attendant.of(browsers, agent).enters(room).seesTheOther();
        people.endSessions(applicant);
        his.visitor().seesHeading("Sign in");
        hers.visitor().sees("The applicant has left the room");
    }

    @Test
    void who_lends_the_page_no_camera_is_told_what_to_do(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Visitor his = browsers.visitor(MeetingIT::withoutCamera).takesOver(applicant.browser());
        his.open("/proofing/room?id=" + room).press("Enter the room");
        his.sees("Your browser does not let this page use your camera").isAccessible("room-denied");
        his.sees("Try again").sees(OUTSIDE);
    }

    @Test
    void before_and_after_its_time_the_room_says_when_it_is(Browsers browsers) {
        String early = appointments.ahead(applicant, agent);
        Visitor his = browsers.visitor().takesOver(applicant.browser());
        his.open("/proofing/room?id=" + early).seesHeading("You are early").isAccessible("room-early");
        his.follow("Test camera and microphone").seesHeading("Test camera, microphone and connection");
        Person late = people.person(people.company("Late"));
        people.signIn(late);
        his.takesOver(late.browser());
        his.open("/proofing/room").seesHeading("You have no appointment").isAccessible("room-nowhere");
        his.open("/proofing/room?id=" + appointments.over(late, agent)).seesHeading("The room is closed");
        his.isAccessible("room-over");
    }

    @Test
    void the_system_test_tries_everything_out(Browsers browsers) {
        Attendant his = Attendant.of(browsers, applicant);
        Visitor visitor = his.visitor().open("/proofing/system-test");
        visitor.press("Start the test")
                .sees("One thing is left")
                .press("Play a sound")
                .press("I heard it");
        visitor.sees("Everything works: you are ready").sees("Your browser can connect");
        visitor.isAccessible("system-test");
        visitor.press("Play a sound").press("I heard nothing").sees("Turn up the volume");
        visitor.sees("Something needs your attention").isAccessible("system-test-unheard");
    }

    @Test
    void the_system_test_says_what_to_do_where_nothing_works(Browsers browsers) {
        Visitor visitor = browsers.visitor(MeetingIT::withoutCamera).takesOver(applicant.browser());
        visitor.open("/proofing/system-test").press("Start the test");
        visitor.sees("Your browser does not let this page use your camera").isAccessible("system-test-denied");
        assertThat(visitor.page().getByText("Does not work").count()).isEqualTo(2);
    }

    private static void withoutCamera(NewContextOptions browser) {
        browser.setPermissions(List.of());
    }
}
