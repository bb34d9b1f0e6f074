package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led out of the product by an address that he was given (case 44). */
@Journey
class ReturnAddressIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/home",
                "http:/evil.example",
                "HtTpS://evil.example",
                "javascript:alert(1)",
                "data:text/html,<script>canary()</script>",
                "vbscript:x",
                "//localhost@evil.example",
                "http://localhost@evil.example",
                "@evil.example",
                ".evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "//\u0435vil.example",
                "//xn--vil-tdd.example",
                "/\u3002evil.example",
                "home"
            })
    void the_language_form_leads_back_inside_or_to_the_first_page(
            String address, HttpVisitor visitor, Countersign running) {
        Answer answer = visitor.post("/language", Map.of("language", "en", "back", address));
        assertInside(answer, running);
        assertThat(answer.location().orElseThrow())
                .as("led on by the form, not by the door to the sign-in")
                .doesNotStartWith("/signin");
    }

    @Test
    void the_language_form_leads_back_to_where_one_was(HttpVisitor visitor) {
        Answer answer = visitor.post("/language", Map.of("language", "en", "back", "/orders?after=1_1"));
        assertThat(answer.location()).hasValue("/orders?after=1_1");
    }

    @Test
    void no_header_is_smuggled_into_an_answer(HttpVisitor visitor) {
        Answer answer = visitor.post("/language", Map.of("language", "en", "back", "/home\r\nX-Evil: 1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("X-Evil")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https:evil.example", "/.//evil.example"})
    void the_sign_in_leads_on_inside(String address, HttpVisitor visitors, Database database, Countersign running) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Back"));
        HttpVisitor browser = person.browser();
        Answer name = browser.get("/signin?back=" + PageForm.encoded(address));
        Answer password =
                browser.follow(browser.submit(name, "Continue", Map.of("User ID or e-mail address", person.userId())));
        Answer in = browser.submit(password, "Sign in", Map.of("Password", OwnPeople.PASSWORD));
        assertThat(in.status()).isEqualTo(302);
        assertInside(in, running);
    }

    @Test
    void a_browser_stays_here(Visitor user, HttpVisitor visitors, Database database, Countersign running) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Back"));
        user.open("/signin?back=%2F%5Cevil.example%2F").fill("User ID or e-mail address", person.userId());
        user.press("Continue").page().locator("input[type=password]").fill(OwnPeople.PASSWORD);
        user.press("Sign in").seesHeading("My 2FA credentials");
        assertThat(URI.create(user.page().url()).getAuthority())
                .isEqualTo(running.url().getAuthority());
    }

    /** As a browser would take it: against the address of the page. */
    private static void assertInside(Answer answer, Countersign running) {
        String location = answer.location().orElseThrow();
        assertThat(location).doesNotStartWith("//").doesNotContain("\\");
        URI target = answer.response().uri().resolve(location);
        assertThat(target.getAuthority()).isEqualTo(running.url().getAuthority());
    }
}
