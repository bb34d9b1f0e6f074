package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Somebody outside the United States, from the choice of a way to an active credential of level 3: books an appointment,
 * moves it, meets the agent in the product's room, gets the code and uses it (PRF-9 to PRF-11).
 */
@Journey
class WebcamProofingIT {
    @Test
    void an_agent_proofs_somebody_abroad(Browsers browsers, Countersign running, Oathtool program)
            throws IOException, ReaderException {
        Database database = running.database();
        Applicant applicant = Applicant.called("webcam", database);
        Visitor user = withCamera(browsers);
        applicant.signsIn(user);
        applicant.choosesWebcam(user, "Germany").press("Confirm and continue");
        user.seesHeading("Choose a time");
        times(user).first().click();
        user.fill("E-mail address", applicant.person().email()).fill("Phone number", "+44 114 496 0123");
        user.press("Book appointment").seesHeading("Your appointment is booked");
        user.open("/credentials").follow("Reschedule").seesHeading("Choose another time");
        times(user).last().click();
        user.press("Move appointment").seesHeading("Your appointment is booked");

        Newcomer office = agent(database);
        String appointment = now(applicant, office, database);
        Visitor agent = withCamera(browsers);
        SigningIn.as(agent, office.userId());
        OpenSessions.raise(
                database,
                database.number("select id from account where user_id = ?", office.userId()),
                "HARDWARE_TOKEN");
        user.open("/proofing/room").press("Enter the room").sees("Your agent is not here yet");
        agent.open("/agent/case?id=" + appointment).press("Enter the room");
        agent.sees("You are connected");
        user.sees("You are connected");

        agent.select("Kind of document", "Passport");
        agent.fill("Valid until", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString());
        agent.fill("Document number", "C01X00T47").fill("Notes", "All is well");
        Locator questions = agent.page().locator("fieldset.yes-no:visible");
        for (int i = 0; i < questions.count(); i++) {
            questions.nth(i).locator("label").first().click();
        }
        agent.press("Pass and show the code").seesHeading("Passed");
        agent.sees("You are connected");
        String code = agent.page().locator(".panel .reference").innerText();

        user.open("/proofing").seesHeading("Enter your activation code").isAccessible("proofing-code-of-the-agent");
        user.fill("Activation code", code).press("Continue").seesHeading("Activate your security methods");
        assertThat(applicant.stands(database)).isEqualTo("PASSED");
        user.follow("Activate Mobile ID").seesHeading("Set up your mobile ID");
        AuthenticatorApp app =
                AuthenticatorApp.scanning(user.page().locator("img.qr").screenshot(), program);
        List<String> pair = app.pair();
        user.fill("First code", pair.get(0)).fill("Second code", pair.get(1)).press("Activate mobile ID");
        user.seesHeading("Your mobile ID is active");
        user.open("/home").sees("Mobile ID, level 3");
    }

    private static Visitor withCamera(Browsers browsers) {
        return browsers.visitor(options -> options.setPermissions(List.of("camera", "microphone")));
    }

    private static Locator times(Visitor user) {
        user.page().locator("ul.times a").first().waitFor();
        return user.page().locator("ul.times a");
    }

    /** An agent of the office's own, who has no hours: nobody else is given a time with him. */
    private static Newcomer agent(Database database) {
        Newcomer agent = Newcomer.called("agent", database);
        database.change(
                "update account set organization_id = (select organization_id from account where user_id = 'agent_0001')"
                        + " where user_id = ?",
                agent.userId());
        database.change(
                "insert into account_role (account_id, role) select id, 'PROOFING_AGENT' from account where user_id = ?",
                agent.userId());
        database.change(
                "insert into proofing_agent (account_id, active, zone) select id, true, 'UTC' from account where user_id = ?",
                agent.userId());
        return agent;
    }

    /** His appointment is now, and with that agent; answers its public id. */
    private static String now(Applicant applicant, Newcomer agent, Database database) {
        return database.text(
                        "update appointment set agent_id = (select id from account where user_id = ?),"
                                + " starts_at = now() - interval '1 minute', ends_at = now() + interval '29 minutes'"
                                + " where account_id = (select id from account where user_id = ?) and taken = 1"
                                + " returning public_id",
                        agent.userId(),
                        applicant.person().userId())
                .orElseThrow();
    }
}
