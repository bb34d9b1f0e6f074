package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** PRF-11: the agent's console in the browser. */
@Journey
class AgentJourneyIT {
    private static final String NUMBER = "C01X00T47";

    @Test
    void an_agent_passes_somebody_without_leaving_the_meeting_and_the_code_is_shown_once(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        Person agent = people.strong(meetings.agent(people.person(people.company("Agents"))));
        Person applicant = people.person(
                people.company("Applicants"),
                "met_" + OwnPeople.publicId().substring(0, 8),
                "m@mail.example",
                "Mira",
                "Tell");
        String appointment = meetings.begun(agent, applicant);
        database.change("update proofing_case set fraud_signal = true where account_id = ?", applicant.id());
        user.takesOver(agent.browser()).open("/agent").seesHeading("Proofing").sees("Mira Tell");
        user.isAccessible("agent");

        user.open("/agent/case?id=" + appointment).seesHeading("Mira Tell").sees("a signal of fraud");
        user.isAccessible("agent-case");
        user.page().evaluate("() => { window.meeting = 'goes on'; }");
        user.press("Pass and show the code").sees("please fill this in").isAccessible("agent-case-missing");
        user.select("Kind of document", "Passport");
        user.fill("Valid until", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString());
        user.fill("Document number", NUMBER).fill("Notes", "It is " + NUMBER);
        user.press("Pass and show the code").sees("answer every question").sees("Notes must not hold");
        yesToAll(user.page());
        user.fill("Notes", "All is well");
        user.tolerates("ERR_FAILED").page().route("**/agent/case**", Route::abort, new Page.RouteOptions().setTimes(1));
        user.press("Pass and show the code").sees("This was not sent").isAccessible("agent-case-unsent");
        user.press("Pass and show the code").seesHeading("Passed");
        assertThat(user.page().getByText("This was not sent").isVisible()).isFalse();
        String code = user.page().locator(".panel .reference").innerText();
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(user.page().evaluate("() => window.meeting")).isEqualTo("goes on");
        user.isAccessible("agent-case-passed");

        user.open("/agent/case?id=" + appointment).sees("cannot be shown again").isAccessible("agent-case-shown");
        assertThat(user.page().content()).doesNotContain(code).doesNotContain(NUMBER);
        user.press("Give a new code").seesHeading("Passed");
        assertThat(user.page().locator(".panel .reference").innerText()).isNotEqualTo(code);
    }

    @Test
    void a_suspicion_is_decided_by_two_others(Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        long office = people.company("Agents");
        Person agent = people.strong(meetings.agent(people.person(office)));
        Person applicant = people.person(
                people.company("Applicants"),
                "suspect_" + OwnPeople.publicId().substring(0, 8),
                "s@mail.example",
                "Sus",
                "Pect");
        String appointment = meetings.begun(agent, applicant);
        user.takesOver(agent.browser()).open("/agent/case?id=" + appointment);
        user.check("Something is wrong: I suspect fraud").fill("Notes", "A mask");
        user.page().getByText("End without a pass").click();
        user.press("Suspect fraud").sees("Two other people decide");
        Await.until(
                "the suspicion to be on record",
                Duration.ofSeconds(10),
                () -> stands(database, applicant).equals("SUSPECTED"));

        Person administrator = people.strong(people.withRole(people.person(office), "SYSTEM_ADMINISTRATOR"));
        Person another = people.strong(meetings.agent(people.person(office)));
        for (Person each : List.of(administrator, another)) {
            user.takesOver(each.browser()).open("/agent/suspicions").seesHeading("Suspicions of fraud");
            user.isAccessible("agent-suspicions-" + (each == another ? "second" : "first"));
            Locator card = user.page()
                    .locator(".suspicion", new Page.LocatorOptions().setHasText("Sus Pect"))
                    .last();
            card.locator("button", new Locator.LocatorOptions().setHasText("Release"))
                    .click();
            user.sees(each == another ? "The case is released" : "Your decision is recorded");
        }
        assertThat(stands(database, applicant)).isEqualTo("APPOINTMENT");
    }

    /** PRF-11: what the applicant sees while a second agent is waited for. */
    @Test
    void an_applicant_who_waits_for_a_second_agent_learns_by_when_and_what_he_can_do(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        Person agent = meetings.agent(people.person(people.company("Agents")));
        Person applicant = people.applicant(people.person(people.company("Applicants")), null);
        people.signIn(applicant);
        String appointment = meetings.toConfirm(agent, applicant);
        user.takesOver(applicant.browser()).open("/credentials").sees("A second agent confirms your agent");
        user.open("/proofing")
                .seesHeading("The decision is being confirmed")
                .sees("This is done by")
                .sees("choose another appointment");
        user.isAccessible("proofing-waiting-confirming");
        user.open("/proofing/booked").seesHeading("The decision is being confirmed");
        user.open("/proofing/booked?appointment=" + appointment)
                .doesNotSee("Your appointment is booked")
                .follow("Continue")
                .seesHeading("The decision is being confirmed");
        user.follow("Cancel proofing").seesHeading("Cancel proofing");
    }

    /** PRF-11: between a meeting and its outcome the agent has something to do, and the applicant has not. */
    @Test
    void a_meeting_without_an_outcome_waits_for_its_agent_and_cannot_be_cancelled(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        Person agent = people.strong(meetings.agent(people.person(people.company("Agents"))));
        Person applicant = people.applicant(people.person(people.company("Applicants")), null);
        people.signIn(applicant);
        String appointment = meetings.begun(agent, applicant);
        user.takesOver(applicant.browser())
                .open("/proofing/cancel")
                .seesHeading("Your appointment is booked")
                .sees("can be neither moved nor cancelled");
        meetings.isOver(appointment);
        user.open("/proofing").seesHeading("Your agent records the outcome").doesNotSee("Cancel the appointment");
        user.isAccessible("proofing-booked-awaited");
        user.takesOver(agent.browser()).open("/agent").seesHeading("Meetings without an outcome");
        user.isAccessible("agent-to-record");
        user.open("/agent/case?id=" + appointment)
                .sees("Pass and show the code")
                .doesNotSee("Did not come");
        Person absent = people.applicant(people.person(people.company("Applicants")), null);
        user.open("/agent/case?id=" + meetings.unmet(meetings.begun(agent, absent)));
        user.page().getByText("Did not come").click();
        user.press("Yes, nobody came").sees("was asked by e-mail to choose another time");
        user.isAccessible("agent-case-missed");
    }

    /** PRF-11: whom an agent suspects learns that it takes longer and whom he can ask, and not why. */
    @Test
    void an_applicant_whose_case_is_looked_at_learns_that_a_mail_follows_and_no_reason(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        Person agent = meetings.agent(people.person(people.company("Agents")));
        Person applicant = people.applicant(people.person(people.company("Applicants")), null);
        people.signIn(applicant);
        meetings.suspected(agent, applicant);
        user.takesOver(applicant.browser())
                .open("/proofing")
                .seesHeading("Your case is being looked at")
                .sees("We write to you by e-mail")
                .sees("customer support")
                .doesNotSee("fraud")
                .doesNotSee("suspect");
        user.isAccessible("proofing-waiting-looked-at");
    }

    /** PRF-11: a confirmed pass leads to a code, whoever of the two agents hands it over. */
    @Test
    void the_code_of_a_confirmed_pass_is_handed_over_by_either_agent_and_awaited_by_the_applicant(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        long office = people.company("Agents");
        Person agent = people.strong(meetings.agent(people.person(office)));
        Person second = people.strong(meetings.agent(people.person(office)));
        Person applicant = people.applicant(
                people.person(
                        people.company("Applicants"),
                        "awaits_" + OwnPeople.publicId().substring(0, 8),
                        "a@mail.example",
                        "Ava",
                        "Waits"),
                null);
        people.signIn(applicant);
        String appointment = meetings.confirmed(agent, second, applicant);
        user.takesOver(applicant.browser())
                .open("/proofing")
                .seesHeading("An agent brings you your activation code")
                .sees("gets in touch with you by phone or e-mail")
                .sees("Customer support")
                .doesNotSee("Lost activation code");
        user.isAccessible("proofing-code-awaited");
        for (Person each : List.of(agent, second)) {
            user.takesOver(each.browser())
                    .open("/agent")
                    .seesHeading("Codes to hand over")
                    .sees("Ava Waits");
            user.open("/agent/case?id=" + appointment).seesHeading("Ava Waits").sees("waits for the code");
        }
        user.isAccessible("agent-case-to-give");
        user.press("Show the code").seesHeading("Passed");
        user.open("/agent").doesNotSee("Codes to hand over");
        user.takesOver(applicant.browser())
                .open("/proofing")
                .seesHeading("Enter your activation code")
                .sees("Lost activation code");
    }

    @Test
    void who_was_taken_for_a_fraud_starts_again_when_an_administrator_lets_him(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        String name = "Barred" + OwnPeople.publicId().replaceAll("[^a-z]", "");
        Person applicant = people.applicant(
                people.person(
                        people.company("Applicants"),
                        "barred_" + OwnPeople.publicId().substring(0, 8),
                        "b@mail.example",
                        "Bea",
                        name),
                null);
        people.signIn(applicant);
        StoredCase.former(applicant.id(), "FAILED")
                .by("WEBCAM", "GB")
                .with("barred", true)
                .in(database::change);
        user.takesOver(applicant.browser()).open("/proofing").sees("You cannot start again by yourself");
        user.doesNotSee("How it works").isAccessible("proofing-barred");
        Person office = people.strong(people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"));
        user.takesOver(office.browser()).open("/agent/suspicions").seesHeading("Taken for fraud");
        user.isAccessible("agent-suspicions-barred");
        user.page()
                .locator("li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        user.sees("can start another proofing");
        user.takesOver(applicant.browser()).open("/proofing").seesHeading("How it works");
    }

    @Test
    void the_console_is_for_agents_at_level_2(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        var meetings = new OwnMeetings(database);
        Person agent = meetings.agent(people.person(people.company("Agents")));
        Person applicant = people.person(
                people.company("Applicants"),
                "met_" + OwnPeople.publicId().substring(0, 8),
                "m@mail.example",
                "Mira",
                "Tell");
        String appointment = meetings.begun(agent, applicant);
        List<String> pages = List.of("/agent", "/agent/case?id=" + appointment, "/agent/confirm?id=" + appointment);
        Person other = people.strong(people.withRole(people.person(people.company("Others")), "SUPPORT_AGENT"));
        people.signIn(agent);
        for (String page : pages) {
            assertThat(other.browser().get(page).status()).as(page).isEqualTo(403);
            assertThat(agent.browser().get(page).location().orElse("")).as(page).startsWith("/elevate?level=2");
        }
        assertThat(other.browser().get("/agent/suspicions").status()).isEqualTo(403);
        assertThat(other.browser().get("/home").body()).doesNotContain("href=\"/agent\"");
    }

    private static void yesToAll(Page page) {
        Locator questions = page.locator("fieldset.yes-no:visible");
        for (int i = 0; i < questions.count(); i++) {
            questions.nth(i).locator("label").first().click();
        }
    }

    private static String stands(Database database, Person person) {
        return database.text("select state from proofing_case where account_id = ?", person.id())
                .orElseThrow();
    }
}
