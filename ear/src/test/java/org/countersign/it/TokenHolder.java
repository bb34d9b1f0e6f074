package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Oathtool;

/** Somebody with a token, before a browser, who uses secrets that must not be found anywhere afterwards (case 16). */
record TokenHolder(HttpVisitor browser, Holder person, Database database) {
    /** A password that nobody else has. */
    static String canary(String season) {
        return "canary gate " + season + " " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** By the one he has, which is a temporary one from now on. */
    void choosesPassword(String temporary, String password) {
        database.change(
                "update account set password_temporary_until = now() + interval '1 hour' where id = ?",
                person.account());
        Answer page = enters(temporary);
        Answer done =
                browser.submit(page, "Set password", Map.of("New password", password, "New password again", password));
        assertThat(browser.follow(done).body()).contains("Your new password is set");
    }

    /** Gives the code that he typed. */
    String signsIn(String password, Oathtool program) {
        Answer page = enters(password);
        String code = program.totp(person.seed(), Instant.now());
        assertThat(browser.submit(page, "Continue", Map.of("Code on the token", code))
                        .location())
                .hasValueSatisfying(where -> assertThat(where).endsWith("/home"));
        return code;
    }

    private Answer enters(String password) {
        return browser.follow(
                browser.submit(SignInAnswers.asked(browser, person.userId()), "Sign in", Map.of("Password", password)));
    }
}
