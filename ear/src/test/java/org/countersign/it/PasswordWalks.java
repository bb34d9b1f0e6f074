package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/**
 * Case 6: somebody with a temporary password who takes the steps in any order, leaves some out and repeats others, at
 * random. What may happen is this table; everything else is a hole.
 *
 * <pre>
 * step                        may set a password        may open Home
 * temporary password          never, but is used up     never
 * own password                never                     never: the OTP is still asked for
 * the page by its address     never                     never
 * a good new password         if the temporary one was used in this browser, and once    never
 * one too short               never                     never
 * the OTP's page, Skip OTP    never                     after the own password
 * Home by its address         never                     then
 * </pre>
 */
final class PasswordWalks {
    private static final int LENGTH = 7;

    private enum Step {
        TEMPORARY,
        OWN,
        PAGE,
        GOOD,
        SHORT,
        SKIP,
        HOME
    }

    private final Database database;
    private final HttpVisitor visitors;
    private final Holder person;

    PasswordWalks(Database database, HttpVisitor visitors, Holder person) {
        this.database = database;
        this.visitors = visitors;
        this.person = person;
    }

    /** That many walks; tells how many of them set a password. */
    int walk(int walks, long seed) {
        Random random = new Random(seed);
        int chosen = 0;
        for (int each = 0; each < walks; each++) {
            List<Step> steps = new ArrayList<>();
            while (steps.size() < LENGTH) {
                steps.add(Step.values()[random.nextInt(Step.values().length)]);
            }
            chosen += new Walk(each).take(steps) ? 1 : 0;
        }
        return chosen;
    }

    /** One of them, each in a browser of its own, beginning with a temporary password that was just given. */
    private final class Walk {
        private final int number;
        private final HttpVisitor browser = visitors.another();
        private String own = "";
        private String hash;
        private boolean mayChoose;
        private boolean maySkip;
        private boolean in;
        private Answer page;

        private Walk(int number) {
            this.number = number;
            database.change("delete from password_throttle where scope = ?", "account:" + person.account());
            database.change(
                    "update account set password_temporary_until = now() + interval '1 hour', password_hash ="
                            + " (select p.password_hash from account p where p.user_id = 'user_0003') where id = ?",
                    person.account());
            hash = hash();
        }

        private boolean take(List<Step> steps) {
            for (Step step : steps) {
                boolean set = did(step);
                assertThat(set && !mayChoose)
                        .as("a password was set by %s of %s, walk %d", step, steps, number)
                        .isFalse();
                if (set) {
                    mayChoose = false;
                    maySkip = false;
                    in = false;
                }
                boolean home = browser.get("/home").status() == 200;
                assertThat(home && !in)
                        .as("Home was open after %s of %s, walk %d", step, steps, number)
                        .isFalse();
            }
            return !own.isEmpty();
        }

        /** Takes the step; tells whether it set a password. */
        private boolean did(Step step) {
            switch (step) {
                case TEMPORARY -> mayChoose |= signIn(Holders.PASSWORD).body().contains("Choose a new password");
                case OWN -> maySkip |= !own.isEmpty() && signIn(own).body().contains("Skip OTP");
                case PAGE -> page = browser.get("/signin/new-password");
                case GOOD -> submit("plum gate %d winter evening".formatted(number));
                case SHORT -> submit("short");
                case SKIP -> skip();
                case HOME -> browser.get("/home");
            }
            String before = hash;
            hash = hash();
            if (hash.equals(before) || hash.isEmpty()) {
                return false;
            }
            own = "plum gate %d winter evening".formatted(number);
            return true;
        }

        private Answer signIn(String password) {
            page = browser.follow(browser.submit(
                    SignInAnswers.asked(browser, person.userId()), "Sign in", Map.of("Password", password)));
            return page;
        }

        private void submit(String password) {
            if (page != null && page.body().contains("Set password")) {
                browser.submit(page, "Set password", Map.of("New password", password, "New password again", password));
            }
        }

        private void skip() {
            Answer otp = browser.get("/signin/otp");
            if (otp.body().contains("Skip OTP")) {
                browser.submit(otp, "Skip OTP", Map.of());
                in |= maySkip;
            }
        }

        private String hash() {
            return database.text("select password_hash from account where id = ?", person.account())
                    .orElse("");
        }
    }
}
