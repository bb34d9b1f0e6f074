package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The main job as a visitor of the demo does it, with nothing but a browser: mail and token lie on the Demo desk. It looks
 * into no database, so that it proves H2, too.
 */
@Journey
class DemoDeskIT {
    private static final Pattern LICENSE_KEY = Pattern.compile("(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @Test
    void a_visitor_buys_a_token_signs_in_with_it_and_opens_an_application(Visitor user, Countersign running) {
        Newcomer buyer = running.isLookedInto() ? Newcomer.called("desk", running.database()) : Newcomer.ofTheDemo();
        SigningIn.as(user, buyer.userId());
        user.seesHeading("My 2FA credentials").sees("Password, level 1").follow("Get 2FA Hardware token");
        user.seesHeading("All products").press("Choose Hardware token");
        Shopping.confirmBuyer(user);
        user.seesHeading("Where shall we send the token?").press("Continue");
        Shopping.payByCard(user);

        redeem(user, licenseKey(user, buyer));
        DeskToken token = DeskToken.of(user, buyer.userId());
        List<String> pair = token.pair();
        user.open("/get-credentialed").follow("Activate Hardware token").seesHeading("Register your hardware token");
        user.fill("Serial number", token.serial()).fill("First code", pair.get(0));
        user.fill("Second code", pair.get(1)).press("Register token").seesHeading("Your hardware token is active");
        user.open("/home").sees("Hardware token, level 2");

        SigningIn.out(user);
        String next = token.next(running.isOnH2());
        SigningIn.as(user, buyer.userId());
        user.seesHeading("Enter your one-time password").fill("Code on the token", next);
        user.press("Continue").seesHeading("My 2FA credentials").sees("Hardware token, level 2");
        user.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Bid room")))
                .getByRole(AriaRole.BUTTON)
                .click();
        user.seesHeading("Bid room").sees("(" + buyer.userId() + ")").sees("Hardware token, level 2");
    }

    /** As the outbox shows it in the mail. */
    private static String licenseKey(Visitor user, Newcomer buyer) {
        user.open("/demo/outbox").fill("Recipient or text", buyer.email()).press("Show");
        user.seesHeading("Your license key");
        user.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Your license key")))
                .first()
                .click();
        String shown =
                user.sees("Code or key in it").page().locator("code").first().textContent();
        assertThat(shown).matches(LICENSE_KEY);
        assertThat(user.page().frameLocator("iframe").locator("body").textContent())
                .contains(shown);
        return shown;
    }

    private static void redeem(Visitor user, String key) {
        user.open("/home").follow("Have a license key? Enter it here").seesHeading("Enter your license key");
        user.fill("License key", key).press("Continue").seesHeading("Confirm your details");
        user.press("Confirm and continue").seesHeading("Activate your security methods");
    }
}
