package org.countersign.it;

import com.microsoft.playwright.options.AriaRole;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The sign-in as people meet it (ACC-2, ACC-6, ACC-7, ACC-9, OTP-3). */
@Journey
class SigningInIT {
    @Test
    void a_wrong_name_and_a_wrong_password_are_told_alike(Visitor user) {
        user.open("/home").seesHeading("Sign in").isAccessible("sign-in");
        SigningIn.with(user, "nobody_at_all", "wrong");
        user.sees("The user ID, e-mail address or password is not right").isAccessible("sign-in-refused");
        SigningIn.with(user, "user_0003", "wrong");
        user.sees("The user ID, e-mail address or password is not right");
    }

    @Test
    void the_sixth_wrong_password_has_to_wait(Visitor user) {
        for (int i = 0; i < 5; i++) {
            SigningIn.with(user, "user_0015", "wrong " + i);
            user.sees("is not right");
        }
        SigningIn.with(user, "user_0015", "countersign demo 2026");
        user.sees("Too many tries").isAccessible("sign-in-throttled");
    }

    @Test
    void a_temporary_password_opens_once_and_wants_a_new_one(Visitor user) {
        SigningIn.with(user, "user_0011", "temporary demo 2026");
        user.seesHeading("Choose a new password").isAccessible("new-password");
        choose(user, "plum gate winter 9", "plum gate winter 8");
        user.sees("The two passwords differ");
        choose(user, "short", "short");
        user.sees("Your password is too short").isAccessible("new-password-short");
        choose(user, "plum gate winter 9", "plum gate winter 9");
        user.seesHeading("Sign in").sees("Your new password is set");
        SigningIn.with(user, "user_0011", "temporary demo 2026");
        user.sees("is not right");
        SigningIn.with(user, "user_0011", "plum gate winter 9");
        user.seesHeading("My 2FA credentials");
    }

    @Test
    void an_address_with_two_accounts_lets_the_person_choose(Visitor user) {
        SigningIn.with(user, "Rosa.Lind@mail.example", "countersign demo 2026");
        user.seesHeading("Which account?").isAccessible("choose-account");
        user.page().getByRole(AriaRole.RADIO).first().check();
        user.press("Continue").seesHeading("My 2FA credentials").sees("Alder Castings Ltd");
    }

    @Test
    void a_suspended_token_says_so_and_skipping_opens_home(Visitor user) {
        SigningIn.as(user, "user_0008");
        user.sees("You have suspended this credential").sees("CS-OTP-003").isAccessible("one-time-password-suspended");
        user.press("Skip OTP").sees("You suspended it");
    }

    private static void choose(Visitor user, String password, String repeated) {
        user.page().locator("input[type=password]").first().fill(password);
        user.page().locator("input[type=password]").last().fill(repeated);
        user.press("Set password");
    }
}
