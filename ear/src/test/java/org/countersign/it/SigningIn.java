package org.countersign.it;

import com.microsoft.playwright.Page;
import org.countersign.it.fixture.Visitor;

/** What most journeys begin and end with. */
final class SigningIn {
    private static final String PASSWORD = "countersign demo 2026";

    private SigningIn() {}

    /** Name and password of a persona; Home comes next, or the one-time password. */
    static void as(Visitor user, String userId) {
        with(user, userId, PASSWORD);
        user.page().waitForURL(address -> !address.contains("/signin/password"));
    }

    static void with(Visitor user, String name, String password) {
        user.open("/signin").fill("User ID or e-mail address", name).press("Continue");
        user.page().locator("input[type=password]").fill(password); // its button Show password has the label, too
        user.press("Sign in");
    }

    static void out(Visitor user) {
        user.open("/home")
                .page()
                .getByText("Account", new Page.GetByTextOptions().setExact(true))
                .click();
        user.press("Sign out");
    }
}
