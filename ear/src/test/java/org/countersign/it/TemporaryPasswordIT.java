package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** From a temporary password to one's own, by the one way there is (ACC-6, ACC-8; cases 6 and 7). */
@Journey
class TemporaryPasswordIT {
    private static final int WALKS = 40;

    @Test
    void the_legal_way_sets_a_password_ends_other_sessions_and_still_asks_for_the_code(
            HttpVisitor browser, Database database, Countersign running) {
        Holder person = Holders.of("Temporary", database, running.keys()).hire();
        HttpVisitor elsewhere = browser.another();
        Answer code = signIn(elsewhere, person, Holders.PASSWORD);
        elsewhere.submit(code, "Skip OTP", Map.of());
        assertThat(elsewhere.get("/home").status()).isEqualTo(200);
        choose(browser, person, database, "plum gate winter");
        assertThat(browser.get("/home").status()).as("not signed in by it").isEqualTo(302);
        assertThat(elsewhere.get("/home").status()).as("the other session").isEqualTo(302);
        assertThat(signIn(browser, person, Holders.PASSWORD).body()).contains("is not right");
        assertThat(signIn(browser, person, "plum gate winter").body()).contains("Skip OTP");
        assertThat(state(database, person)).as("the factor is untouched").isEqualTo("ACTIVE");
    }

    /** Used up is used up: also where nothing was chosen after it. */
    @Test
    void a_temporary_password_that_was_entered_opens_nothing_any_more(
            HttpVisitor browser, Database database, Countersign running) {
        Holder person = Holders.of("Used up", database, running.keys()).hire();
        database.change(
                "update account set password_temporary_until = now() + interval '1 hour' where id = ?",
                person.account());
        assertThat(signIn(browser, person, Holders.PASSWORD).body()).contains("Choose a new password");
        for (HttpVisitor again : java.util.List.of(browser, browser.another())) {
            assertThat(signIn(again, person, Holders.PASSWORD).body()).contains("is not right");
            assertThat(again.get("/home").status()).isEqualTo(302);
        }
    }

    @Test
    void no_walk_through_the_steps_sets_a_password_but_the_one_way(
            HttpVisitor visitors, Database database, Countersign running) {
        Holder person = Holders.of("Walkers", database, running.keys()).hire();
        new PasswordWalks(database, visitors, person).walk(WALKS, 20261125);
    }

    /** Emoji, spaces at both ends, a letter in two parts, 128 signs and far more than 72 bytes of them. */
    @Test
    void a_long_password_counts_to_its_last_sign_however_its_letters_are_composed(
            HttpVisitor browser, Database database, Countersign running) {
        Holder person = Holders.of("Long passwords", database, running.keys()).hire();
        String whole = " \uD83D\uDC34 Fu\u0308\u00dfga\u0308nger kauft " + "viele gelbe Regenschirme, ".repeat(3)
                + "und Ab".repeat(3);
        String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
        String longest = composed + "x1".repeat(64).substring(0, 128 - composed.codePointCount(0, composed.length()));
        choose(browser, person, database, Normalizer.normalize(longest, Normalizer.Form.NFD));
        assertThat(signIn(browser.another(), person, longest).body()).contains("Skip OTP");
        String changed = longest.substring(0, longest.length() - 1) + "#";
        assertThat(signIn(browser.another(), person, changed).body()).contains("is not right");
        assertThat(signIn(browser.another(), person, longest.toLowerCase(java.util.Locale.ROOT))
                        .body())
                .contains("is not right");
        assertThat(signIn(browser.another(), person, longest.strip()).body()).contains("is not right");
    }

    private static void choose(HttpVisitor browser, Holder person, Database database, String password) {
        database.change(
                "update account set password_temporary_until = now() + interval '1 hour' where id = ?",
                person.account());
        Answer page = signIn(browser, person, Holders.PASSWORD);
        Answer chosen =
                browser.submit(page, "Set password", Map.of("New password", password, "New password again", password));
        assertThat(browser.follow(chosen).body()).contains("Your new password is set");
    }

    private static Answer signIn(HttpVisitor browser, Holder person, String password) {
        return browser.follow(
                browser.submit(SignInAnswers.asked(browser, person.userId()), "Sign in", Map.of("Password", password)));
    }

    private static String state(Database database, Holder person) {
        return database.text("select state from credential where account_id = ?", person.account())
                .orElseThrow();
    }
}
