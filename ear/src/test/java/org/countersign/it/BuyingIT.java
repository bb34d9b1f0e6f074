package org.countersign.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The main job: buy a credential, activate it, sign in with it, open an application with it (APP-1 to APP-3, CAT-1, CAT-2,
 * ORD-1, ORD-3, ORD-5, ONB-4, ONB-5, TOK-1, ACC-2, ACC-3, ACC-5, OTP-1, OTP-4).
 */
@Journey
class BuyingIT {
    private static final String CODE = "Code on the token";

    @Test
    void a_token_is_bought_activated_and_used(Visitor user, Oathtool program, Database database) {
        SigningIn.as(user, "user_0001");
        user.seesHeading("My 2FA credentials").sees("Password, level 1").isAccessible("home-without-credential");
        row(user, "Bid room", AriaRole.LINK);
        user.seesHeading("Bid room").sees("You need a credential first").isAccessible("launch-needs-credential");

        user.follow("Get 2FA").seesHeading("Northwind Aero").isAccessible("store-products");
        user.press("Choose Hardware token").seesHeading("Who is buying?").isAccessible("checkout-details");
        user.fill("E-mail address", "no address").press("Continue").sees("There is a problem");
        user.isAccessible("checkout-details-wrong");
        user.fill("E-mail address", "ines.marlow@alder.example").press("Continue");
        user.seesHeading("Where does the bill go?")
                .isAccessible("checkout-billing")
                .press("Continue");
        user.seesHeading("Where shall we send the token?")
                .isAccessible("checkout-shipping")
                .press("Continue");
        user.seesHeading("How do you want to pay?").isAccessible("checkout-payment");
        user.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Card")))
                .check();
        user.press("Continue")
                .seesHeading("Check your order")
                .sees("USD 105.00")
                .isAccessible("checkout-review");

        user.press("Continue to payment").seesHeading("Card details");
        pay(user, "4000 0000 0000 0002");
        user.sees("declined").seesHeading("How do you want to pay?").isAccessible("payment-declined");
        user.press("Continue").press("Continue to payment").seesHeading("Card details");
        pay(user, "4111 1111 1111 1111");
        user.seesHeading("Thank you, your order is placed").isAccessible("order-placed");

        user.follow("Activate credential").seesHeading("Enter your license key").isAccessible("license-key");
        user.press("Continue").seesHeading("Confirm your details").isAccessible("confirm-details");
        user.press("Confirm and continue")
                .seesHeading("Activate your security methods")
                .isAccessible("methods");
        user.follow("Activate Hardware token").seesHeading("Register your hardware token");
        DemoToken token = new DemoToken(shippedTo("user_0001", database), program);
        List<String> pair = token.pair();
        user.fill("Serial number", token.serial()).fill("First code", pair.get(0));
        user.fill("Second code", pair.get(1)).press("Register token").seesHeading("Your hardware token is active");

        user.open("/home")
                .sees("Hardware token, level 2")
                .sees("Serial ending " + token.serial().substring(6))
                .isAccessible("home-level-2");
        user.open("/orders").sees("USD 105.00").isAccessible("my-orders").open("/home");
        row(user, "Bid room", AriaRole.BUTTON);
        user.seesHeading("Bid room").sees("Ines Marlow (user_0001)").isAccessible("application");

        SigningIn.out(user);
        user.sees("You are signed out").isAccessible("signed-out");
        SigningIn.as(user, "user_0001");
        user.seesHeading("Enter your one-time password").isAccessible("one-time-password");
        user.fill(CODE, token.again())
                .press("Continue")
                .sees("This code is not right")
                .isAccessible("code-replayed");
        user.fill(CODE, token.fresh()).press("Continue").sees("Hardware token, level 2");

        SigningIn.out(user);
        SigningIn.as(user, "user_0001");
        user.press("Skip OTP").sees("Password, level 1");
        row(user, "Bid room", AriaRole.LINK);
        user.seesHeading("Raise your session").isAccessible("elevate");
        user.fill(CODE, token.fresh())
                .press("Continue")
                .sees("Your session has been raised")
                .seesHeading("Bid room");
        user.press("Launch").sees("Hardware token, level 2").sees("Ines Marlow (user_0001)");
    }

    /** What stands on the sticker of the token that came by post. */
    private static String shippedTo(String userId, Database database) {
        return database.text(
                        "select t.serial from token t join account a on a.id = t.account_id"
                                + " where a.user_id = ? and t.state = 'SHIPPED'",
                        userId)
                .orElseThrow();
    }

    private static void pay(Visitor user, String card) {
        user.fill("Name on card", "Ines Marlow").fill("Card number", card);
        user.fill("Expiry", "09/39").fill("Security code", "123").press("Pay USD 105.00");
    }

    /** Presses what stands in the application's row on Home. */
    private static void row(Visitor user, String application, AriaRole role) {
        user.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(application)))
                .getByRole(role)
                .click();
    }
}
