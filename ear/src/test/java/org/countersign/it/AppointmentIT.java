package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** An appointment with a proofing agent, from the calendar to the confirmation, moved, and cancelled (PRF-9, MNG-1). */
@Journey
class AppointmentIT {
    @Test
    void an_appointment_is_booked_moved_and_cancelled(Visitor user, HttpVisitor outbox, Countersign running)
            throws IOException {
        Applicant applicant = choosing(user, "appointed", running);
        user.seesHeading("Choose a time").isAccessible("appointment-month");
        user.follow("Week").isAccessible("appointment-week");
        user.follow("Month").select("Time zone", "Asia/Tokyo").press("Show in this zone");
        assertThat(user.page().url()).contains("zone=Asia%2FTokyo");
        user.select("Time zone", "Europe/Berlin").press("Show in this zone");
        firstTime(user).click();
        user.seesHeading("How can the agent reach you?").sees("Europe/Berlin").isAccessible("appointment-contact");
        user.fill("E-mail address", "nowhere").fill("Phone number", "12").press("Book appointment");
        user.sees("Enter an e-mail address in the form")
                .sees("Enter a telephone number")
                .isAccessible("appointment-contact-wrong");
        user.fill("E-mail address", applicant.person().email()).fill("Phone number", "+44 114 496 0123");
        user.press("Book appointment").seesHeading("Your appointment is booked").isAccessible("appointment-booked");
        assertThat(applicant.stands(running.database())).isEqualTo("BOOKED");
        new Desk(outbox).awaitMails(1, applicant.person().email(), "Your appointment on");
        assertThat(file(user))
                .contains("BEGIN:VCALENDAR", "METHOD:PUBLISH", "SEQUENCE:0")
                .doesNotContain("ATTENDEE");

        user.open("/proofing").seesHeading("Your appointment is booked");
        user.open("/credentials").sees("Your appointment with a proofing agent").isAccessible("manage-otp-appointment");
        user.follow("Reschedule").seesHeading("Choose another time").isAccessible("appointment-move");
        lastTime(user).click();
        user.seesHeading("Move your appointment").isAccessible("appointment-move-sure");
        user.press("Move appointment").seesHeading("Your appointment is booked");
        assertThat(file(user)).contains("SEQUENCE:1");
        new Desk(outbox).awaitMails(1, applicant.person().email(), "Your appointment is now on");

        user.page().getByText("Cancel the appointment").first().click();
        user.press("Yes, cancel the appointment")
                .sees("Your appointment is cancelled. We have confirmed it")
                .isAccessible("appointment-cancelled");
        assertThat(applicant.stands(running.database())).isEqualTo("APPOINTMENT");
        new Desk(outbox).awaitMails(1, applicant.person().email(), "is cancelled");
        user.follow("Continue").seesHeading("Choose a time");
    }

    /** PRF-9: nobody who sits elsewhere has to set the zone first. */
    @Test
    void the_calendar_begins_in_the_zone_of_the_browser(Browsers browsers, Countersign running) {
        Visitor user = browsers.visitor(elsewhere -> elsewhere.setTimezoneId("Pacific/Auckland"));
        choosing(user, "faraway", running);
        user.seesHeading("Choose a time");
        PlaywrightAssertions.assertThat(user.field("Time zone")).hasValue("Pacific/Auckland");
        firstTime(user).click();
        user.seesHeading("How can the agent reach you?").sees("Pacific/Auckland");
    }

    /** PRF-9, section 19: the whole of it by keyboard alone. */
    @Test
    void it_can_be_booked_without_a_mouse(Visitor user, Countersign running) {
        Applicant applicant = choosing(user, "keyboard", running);
        user.seesHeading("Choose a time");
        firstTime(user).focus();
        user.page().keyboard().press("Enter");
        user.seesHeading("How can the agent reach you?");
        user.field("Phone number").focus();
        user.page().keyboard().press("Enter");
        user.seesHeading("Your appointment is booked");
        assertThat(applicant.stands(running.database())).isEqualTo("BOOKED");
    }

    @Test
    void a_time_that_was_taken_in_the_meantime_is_told_and_the_calendar_shown_again(Visitor user, Countersign running) {
        choosing(user, "slow", running);
        String slot = lastTime(user).getAttribute("href").replaceAll(".*slot=", "");
        user.open("/proofing/appointment?zone=UTC&slot=" + slot).seesHeading("How can the agent reach you?");
        running.database()
                .change(
                        "insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state,"
                                + " taken, sequence, email, phone, zone, booked_at, changed_at) select 'held' || g.account_id"
                                + " || ?, 'held' || g.account_id || ?, g.account_id, g.account_id, cast(? as timestamptz),"
                                + " cast(? as timestamptz) + interval '30 minutes', 'BOOKED', 1, 0, 'x@mail.example',"
                                + " '+441144960123', 'UTC', now(), now() from proofing_agent g where g.active",
                        slot.substring(2, 13),
                        slot.substring(2, 13),
                        slot,
                        slot);
        user.press("Book appointment")
                .sees("This time is not free any more")
                .seesHeading("Choose a time")
                .isAccessible("appointment-lost");
        running.database().change("delete from appointment where case_id like 'held%'");
    }

    /** Signed in, at the calendar. */
    private static Applicant choosing(Visitor user, String name, Countersign running) {
        Applicant applicant = Applicant.called(name, running.database());
        applicant.signsIn(user);
        applicant.choosesWebcam(user, "Germany").press("Confirm and continue");
        return applicant;
    }

    private static Locator firstTime(Visitor user) {
        Locator times = user.page().locator("ul.times a");
        PlaywrightAssertions.assertThat(times.first()).isVisible();
        return times.first();
    }

    private static Locator lastTime(Visitor user) {
        firstTime(user);
        return user.page().locator("ul.times a").last();
    }

    private static String file(Visitor user) throws IOException {
        Download file = user.page()
                .waitForDownload(() -> user.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add to calendar (ICS)"))
                        .click());
        return Files.readString(file.path());
    }
}
