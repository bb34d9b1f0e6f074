package org.countersign.it;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** A browser that has seen an OTP asks for it beside the password (ACC-4), and offers what the application takes (APP-2). */
@Journey
class CodeBesidePasswordIT {
    @Test
    void a_browser_that_knows_the_token_asks_for_its_code_at_once_and_a_wrong_one_is_told(
            Visitor user, Countersign running, Oathtool program) {
        Holder person = holder(running);
        Instant used = knownHere(user, person, program);

        toPassword(user, person);
        user.fill("Code on the token", "00000000").press("Sign in");
        user.seesHeading("Enter your one-time password")
                .sees("This code is not right")
                .sees("CS-OTP-001");
        PlaywrightAssertions.assertThat(user.field("Code on the token")).hasAttribute("aria-invalid", "true");
        user.isAccessible("one-time-password-wrong-beside-password");
        user.press("Skip OTP").sees("Password, level 1");
        SigningIn.out(user);

        toPassword(user, person);
        user.isAccessible("password-with-code");
        user.fill("Code on the token", program.totp(person.seed(), aStepAfter(used)))
                .press("Sign in")
                .sees("Hardware token, level 2");
    }

    @Test
    void the_last_wrong_code_beside_the_password_tells_that_the_token_is_locked(
            Visitor user, Countersign running, Oathtool program) {
        Holder person = holder(running);
        knownHere(user, person, program);
        running.database().change("update credential set failures = 4 where account_id = ?", person.account());
        toPassword(user, person);
        user.fill("Code on the token", "00000000").press("Sign in");
        user.seesHeading("Enter your one-time password").sees("This credential is locked");
        user.press("Skip OTP").sees("Password, level 1");
    }

    @Test
    void a_step_up_for_an_application_offers_what_it_accepts_and_nothing_else(
            Visitor user, Countersign running, Oathtool program) {
        Holders company = Holders.of("Token only", running.database(), running.keys());
        Holder person = company.hire();
        company.givePhones(person.account());
        String application =
                company.subscribeToApplications(1, person.account()).get(0);
        running.database()
                .change(
                        "delete from application_kind where kind = 'PHONE' and application_id ="
                                + " (select id from application where public_id = ?)",
                        application);
        running.database().change("update application set required_level = 2 where public_id = ?", application);
        SigningIn.as(user, person.userId());
        user.press("Skip OTP").seesHeading("My 2FA credentials");
        user.open("/launch?id=" + application).seesHeading("Raise your session");
        user.sees("Application 00 asks for: Level 2, Hardware token.").isAccessible("step-up-for-application");
        PlaywrightAssertions.assertThat(user.page().getByText("+1")).hasCount(0);
        user.fill("Code on the token", program.totp(person.seed(), Instant.now()))
                .press("Continue")
                .seesHeading("Application 00");
    }

    private static Holder holder(Countersign running) {
        return Holders.of("Known browser", running.database(), running.keys()).hire();
    }

    /** He uses his token in this browser, with the code of the moment that is returned, and signs out. */
    private static Instant knownHere(Visitor user, Holder person, Oathtool program) {
        SigningIn.as(user, person.userId());
        Instant used = Instant.now();
        user.fill("Code on the token", program.totp(person.seed(), used))
                .press("Continue")
                .sees("Hardware token, level 2");
        SigningIn.out(user);
        return used;
    }

    /**
     * The present, or the next step where that code is used up. Not the step after the present one: a token whose code
     * came late by a step counts as slow from then on, and that code is too early for it.
     */
    private static Instant aStepAfter(Instant used) {
        Instant now = Instant.now();
        Instant fresh = used.plusSeconds(30);
        return now.isAfter(fresh) ? now : fresh;
    }

    private static void toPassword(Visitor user, Holder person) {
        user.open("/signin").fill("User ID or e-mail address", person.userId()).press("Continue");
        user.page().locator("input[type=password]").fill(Holders.PASSWORD);
    }
}
