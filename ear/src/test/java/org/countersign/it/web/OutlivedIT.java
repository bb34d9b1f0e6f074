package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A session or a view that ended while somebody was typing: he comes back to where he was, and finds what he typed; nobody
 * else does.
 */
@Journey
class OutlivedIT {
    private static final String WARNING = "Are you still there?";
    private static final String TYPED = "Typed before the end Ltd";

    @Test
    void who_sends_a_form_too_late_comes_back_to_it_after_signing_in(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Outlived"));
        people.signIn(person);
        HttpVisitor browser = person.browser();
        Answer details = Shopping.begin(browser, "Mobile ID");
        PageForm form = PageForm.of(details, 1).get(0);
        people.endSessions(person);
        Map<String, String> typed = new HashMap<>(form.values());
        typed.put("form:company", TYPED);
        Answer late = browser.post(form.action(), typed);
        assertThat(late.location())
                .hasValueSatisfying(where -> assertThat(where).startsWith("/signin?back="));
        Answer name = browser.follow(late);
        Answer password =
                browser.follow(browser.submit(name, "Continue", Map.of("User ID or e-mail address", person.userId())));
        Answer back = browser.follow(browser.submit(password, "Sign in", Map.of("Password", OwnPeople.PASSWORD)));
        assertThat(Shopping.pathOf(back)).isEqualTo("/store/checkout/details");
        assertThat(back.response().uri().getQuery()).contains("expired=1");
        assertThat(back.page().select("[role=status], .note").text()).isNotEmpty();
        assertThat(database.number("select count(*) from purchase_order where organization_name = ?", TYPED))
                .isZero();
    }

    @Test
    void a_partial_request_that_comes_too_late_is_led_to_the_sign_in_in_its_own_language(
            HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Outlived"));
        people.signIn(person);
        PageForm form = PageForm.of(person.browser().get("/store/products"), 1).get(0);
        people.endSessions(person);
        Answer late = person.browser()
                .send(person.browser()
                        .request(form.action())
                        .header("Faces-Request", "partial/ajax")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(PageForm.encoded(form.values()))));
        assertThat(late.body()).contains("<redirect url=\"/signin?back=");
    }

    @Test
    void a_browser_gives_what_was_typed_back_to_the_same_person_alone(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Outlived");
        Person person = people.person(company);
        Person other = people.person(company);
        signIn(user, person);
        user.seesHeading("My 2FA credentials");
        user.open("/store/products").press("Choose Mobile ID").seesHeading("Who is buying?");
        type(user, people, person);
        signInHere(user, person);
        user.seesHeading("Who is buying?").isAccessible("outlived-typed-again");
        assertThat(user.field("Company").inputValue()).isEqualTo(TYPED);

        type(user, people, person);
        user.tolerates("404"); // the other's order does not exist for him
        signInHere(user, other);
        user.seesHeading("This page does not exist");
        user.open("/store/products").press("Choose Mobile ID").seesHeading("Who is buying?");
        user.open("/store/checkout/details?expired=1").seesHeading("Who is buying?");
        assertThat(user.field("Company").inputValue()).isNotEqualTo(TYPED);
    }

    /** A page that the next person may open, too: with the address of one's own order he would meet a 404 first. */
    @Test
    void who_signs_in_next_in_that_browser_finds_nothing_typed_on_the_same_page(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Outlived");
        Person person = people.person(company);
        Person other = people.person(company);
        people.subscription(person, "PHONE");
        people.subscription(other, "PHONE");
        signIn(user, person);
        user.open("/credentials/add-phone").seesHeading("Add a phone").fill("Phone number", "079 123 45 67");
        people.endSessions(person);
        user.press("Send the code").seesHeading("Sign in");
        signInHere(user, other);
        user.seesHeading("Add a phone");
        assertThat(user.page().url()).contains("expired=1");
        assertThat(user.field("Phone number").inputValue()).isEmpty();
    }

    /** The browser's clock runs ahead, so that nobody waits a quarter of an hour. */
    @Test
    void who_lets_the_page_lie_is_warned_can_stay_and_is_signed_out_otherwise(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Outlived"));
        user.page().clock().install();
        signIn(user, person);
        user.seesHeading("My 2FA credentials").page().clock().fastForward("11:30");
        assertNotWarned(user);
        user.page().clock().fastForward("01:00");
        user.seesHeading(WARNING).isAccessible("idle-warning");
        database.change(
                "update signin_session set last_seen_at = now() - interval '14 minutes' where account_id = ?",
                person.id());
        user.press("Stay signed in");
        assertNotWarned(user);
        assertThat(database.number(
                        "select count(*) from signin_session where account_id = ? and state = 'OPEN'"
                                + " and last_seen_at > now() - interval '1 minute'",
                        person.id()))
                .isEqualTo(1);
        user.open("/store/products").press("Choose Mobile ID").seesHeading("Who is buying?");
        user.page().clock().fastForward("11:30");
        assertNotWarned(user);
        user.fill("Company", TYPED).page().clock().fastForward("03:00");
        user.seesHeading("Sign in").sees("you were inactive for a while");
        assertThat(database.number(
                        "select count(*) from signin_session where account_id = ? and state = 'OPEN'", person.id()))
                .as("really signed out")
                .isZero();
        signInHere(user, person);
        user.seesHeading("Who is buying?");
        assertThat(user.field("Company").inputValue()).isEqualTo(TYPED);
    }

    private static void assertNotWarned(Visitor user) {
        PlaywrightAssertions.assertThat(user.page().getByText(WARNING)).isHidden();
    }

    /** Types into the form, and sends it when the session is over. */
    private static void type(Visitor user, OwnPeople people, Person person) {
        user.fill("Company", TYPED);
        people.endSessions(person);
        user.press("Continue").seesHeading("Sign in");
    }

    private static void signIn(Visitor user, Person person) {
        user.open("/signin");
        signInHere(user, person);
    }

    private static void signInHere(Visitor user, Person person) {
        user.fill("User ID or e-mail address", person.userId()).press("Continue");
        user.page().locator("input[type=password]").fill(OwnPeople.PASSWORD);
        user.press("Sign in");
        user.page().waitForURL(address -> !address.contains("/signin"));
    }
}
