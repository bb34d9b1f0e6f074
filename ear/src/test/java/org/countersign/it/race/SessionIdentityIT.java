package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.TableLock;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;

/** Who is who in a browser that several people use, and in the hands of whoever knows an old session (case 2, ACC-12). */
@Journey
class SessionIdentityIT {
    private static final String COOKIE = "countersign";
    private static final String PLANTED = "chosen-by-somebody-else-0123456789ABCDEF";

    @Test
    void the_session_is_another_one_at_each_step_and_the_old_ones_are_dead(
            HttpVisitor browser, Database database, Oathtool program) {
        Crowd crowd = new Crowd(database);
        Person person = crowd.person();
        DemoToken token = registered(browser.another(), crowd, person, program);
        List<String> ids = new ArrayList<>(List.of(PLANTED));
        browser.takesCookie(COOKIE, PLANTED);

        Answer code = Entrance.passed(browser, person.userId());
        ids.add(id(browser));
        assertThat(browser.submit(code, "Skip OTP", Map.of())).matches(Entrance::leadsHome);
        assertThat(browser.get("/home").body()).contains("Password, level 1");
        ids.add(id(browser));
        crowd.rested(person);
        Entrance.code(browser, browser.get("/elevate"), new DemoToken(token.serial(), program).fresh());
        assertThat(browser.get("/home").body()).contains("Hardware token, level 2");
        ids.add(id(browser));
        Entrance.out(browser);
        assertThat(browser.get("/signin").status()).isEqualTo(200);
        Entrance.skipped(browser, crowd.person().userId());
        ids.add(id(browser));

        assertThat(ids).doesNotHaveDuplicates();
        ids.subList(0, ids.size() - 1)
                .forEach(old -> assertThat(isAtTheSignIn(
                                browser.another().takesCookie(COOKIE, old).get("/home")))
                        .as("who comes with the id %s", old)
                        .isTrue());
    }

    /** Case 2 with an id that the server itself gave to the attacker, who looks after every step before the victim does. */
    @Test
    void who_planted_a_living_id_gets_nothing_of_what_grows_in_it(HttpVisitor victim, Database database) {
        Crowd crowd = new Crowd(database);
        Person person = crowd.person();
        crowd.phones(person);
        HttpVisitor attacker = victim.another();
        attacker.get("/signin");
        String planted = id(attacker);
        victim.takesCookie(COOKIE, planted);

        Answer entered = Entrance.entered(victim, person.userId());
        String pending = id(victim);
        assertThat(pending).as("after the password").isNotEqualTo(planted);
        Answer page = attacker.follow(attacker.get("/signin/otp"));
        assertThat(page.body()).doesNotContain(person.userId(), "Skip OTP");

        HttpVisitor second = victim.another().takesCookie(COOKIE, pending);
        Answer code = victim.follow(entered);
        assertThat(victim.submit(code, "Skip OTP", Map.of())).matches(Entrance::leadsHome);
        assertThat(id(victim)).as("after the sign-in").isNotEqualTo(pending);
        assertThat(isAtTheSignIn(second.get("/home")))
                .as("who comes with the id of the step before, before the victim does")
                .isTrue();
    }

    @Test
    void the_cookie_is_for_this_site_and_out_of_reach_of_scripts(HttpVisitor browser, Database database) {
        Entrance.skipped(browser, new Crowd(database).person().userId());
        assertThat(browser.setCookies())
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase())
                        .contains("httponly")
                        .contains("samesite=lax")
                        .contains("path=/")
                        .doesNotContain("domain="));
        assertThat(browser.get("/home").body()).doesNotContain(id(browser));
    }

    @Test
    void the_next_person_in_the_same_browser_meets_nothing_of_the_first(HttpVisitor browser, Database database) {
        Crowd crowd = new Crowd(database);
        Person first = crowd.person();
        Person second = crowd.person();
        Entrance.skipped(browser, first.userId());
        Answer left = browser.get("/credentials");
        Entrance.out(browser);
        Entrance.skipped(browser, second.userId());

        for (String page : List.of("/home", "/credentials", "/orders", "/elevate", "/get-credentialed/start")) {
            assertThat(browser.follow(browser.get(page)).body())
                    .as(page)
                    .contains(second.userId())
                    .doesNotContain(first.userId());
        }
        Answer stale = browser.follow(browser.submit(left, "Sign out", Map.of()));
        assertThat(stale.body()).doesNotContain(first.userId());
    }

    @Test
    void back_after_signing_out_shows_nothing(HttpVisitor browser, Database database) {
        Person person = new Crowd(database).person();
        Entrance.skipped(browser, person.userId());
        Answer shown = browser.get("/home");
        assertThat(shown.body()).contains(person.userId());
        assertThat(shown.header("Cache-Control")).contains("no-store");
        Entrance.out(browser);
        Answer back = browser.get("/home");
        assertThat(isAtTheSignIn(back)).isTrue();
        assertThat(browser.follow(back).body()).doesNotContain(person.userId());
    }

    @Test
    void a_second_tabs_form_leads_to_the_sign_in_after_the_first_signed_out(
            HttpVisitor browser, Database database, Oathtool program) {
        Crowd crowd = new Crowd(database);
        Person person = crowd.person();
        DemoToken token = registered(browser.another(), crowd, person, program);
        Entrance.skipped(browser, person.userId());
        Answer tab = browser.get("/elevate");
        Entrance.out(browser);

        Answer answer = Entrance.code(browser, tab, token.fresh());
        assertThat(isAtTheSignIn(answer)).isTrue();
        assertThat(browser.follow(answer).body()).contains("Sign in").doesNotContain(person.userId());
        assertThat(database.text("select last_used_at::text from credential where account_id = ?", person.account()))
                .isEmpty();
    }

    @Test
    void a_page_that_is_being_made_while_its_session_ends_leads_to_the_sign_in(HttpVisitor browser, Database database)
            throws Exception {
        Entrance.skipped(browser, new Crowd(database).person().userId());
        Answer home = browser.get("/home");
        HttpVisitor tab = browser.another().takesCookie(COOKIE, id(browser));
        try (TableLock readers = database.lockForReaders("purchase_order")) {
            CompletableFuture<Answer> page = CompletableFuture.supplyAsync(() -> tab.get("/orders"));
            readers.awaitWaiting(1);
            browser.submit(home, "Sign out", Map.of());
            readers.open();
            assertThat(page.get().location()).contains("/orders");
            assertThat(isAtTheSignIn(tab.get("/orders"))).isTrue();
        }
    }

    /** A token in his hand, registered by the product's own way. */
    private static DemoToken registered(HttpVisitor visitor, Crowd crowd, Person person, Oathtool program) {
        String order = Crowd.name("order");
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        DemoToken token = new DemoToken(crowd.shipped(order), program);
        List<String> pair = token.pair();
        Entrance.skipped(visitor, person.userId());
        visitor.submit(
                visitor.get("/credentials/register-token"),
                "Register token",
                Map.of("Serial number", token.serial(), "First code", pair.get(0), "Second code", pair.get(1)));
        Entrance.out(visitor);
        return token;
    }

    private static String id(HttpVisitor browser) {
        return browser.cookie(COOKIE).orElseThrow();
    }

    private static boolean isAtTheSignIn(Answer answer) {
        return answer.location().orElse("").matches("(https?://[^/]+)?/signin(\\?.*)?");
    }
}
