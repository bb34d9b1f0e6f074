package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Back, and a second tab, while somebody signs in. */
@Journey
class SignInTabsIT {
    private static final String NAME = "User ID or e-mail address";

    @Test
    void who_goes_back_into_a_sign_in_that_is_done_is_led_home(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Back"));
        people.signIn(person);
        for (String page : new String[] {"/signin/password", "/signin/otp", "/signin/new-password", "/signin/choose"}) {
            Answer back = person.browser().follow(person.browser().get(page));
            assertThat(Shopping.pathOf(back)).as(page).isEqualTo("/home");
        }
    }

    /** The name that stands on the page is the one whose password is tried, and charged. */
    @Test
    void each_tab_signs_in_whom_it_shows(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Tabs");
        Person first = people.person(company);
        Person second = people.person(company);
        HttpVisitor browser = visitors.another();
        Answer password = passwordPage(browser, first);
        passwordPage(browser, second);
        Answer home = browser.follow(browser.submit(password, "Sign in", Map.of("Password", OwnPeople.PASSWORD)));
        assertThat(home.page().text()).contains(first.userId());
        assertThat(database.number(
                        "select count(*) from password_throttle where failures > 0 and scope = ?",
                        "account:" + second.id()))
                .isZero();
    }

    private static Answer passwordPage(HttpVisitor browser, Person person) {
        return browser.follow(browser.submit(browser.get("/signin"), "Continue", Map.of(NAME, person.userId())));
    }
}
