package org.countersign.it;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The wizard to an active credential: left in the middle, taken up in another browser at the same step (ONB-1 to ONB-5). */
@Journey
class OnboardingIT {
    @Test
    void the_wizard_is_left_and_taken_up_elsewhere_at_the_same_step(
            Visitor here, Visitor elsewhere, HttpVisitor outbox, Countersign running) {
        Newcomer buyer = Newcomer.called("wizard", running.database());
        SigningIn.as(here, buyer.userId());
        here.open("/get-credentialed").seesHeading("Let’s get credentialed").isAccessible("get-credentialed");
        here.press("Continue")
                .sees("Choose how you want to get your credential")
                .isAccessible("get-credentialed-unsaid");
        here.check("Get credentials").press("Continue").seesHeading("Store").isAccessible("store");
        Shopping.begin(here, "Mobile ID");
        here.open("/store").sees("You have an unfinished order").isAccessible("store-unfinished");
        here.follow("Continue with it");
        Shopping.confirmBuyer(here);
        Shopping.payByCard(here);
        String key = new Desk(outbox).licenseKey(buyer.email());

        here.open("/home").follow("Have a license key? Enter it here").seesHeading("Enter your license key");
        here.press("Continue").sees("Enter your license key, such as");
        String mistyped = key.substring(0, key.length() - 1) + (key.endsWith("7") ? "8" : "7");
        here.fill("License key", mistyped).press("Continue").sees("This is not a license key");
        PlaywrightAssertions.assertThat(here.field("License key")).hasValue(mistyped);
        here.isAccessible("license-key-mistyped");
        here.fill("License key", key.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .press("Continue");
        here.seesHeading("Confirm your details").follow("Finish later").seesHeading("My 2FA credentials");

        SigningIn.as(elsewhere, buyer.userId());
        elsewhere.open("/get-credentialed").seesHeading("Confirm your details");
        elsewhere
                .fill("First name", "Ines <b>")
                .press("Confirm and continue")
                .sees("Use the letters of your name only");
        PlaywrightAssertions.assertThat(elsewhere.field("First name")).hasValue("Ines <b>");
        elsewhere.isAccessible("confirm-details-wrong");
        elsewhere.fill("First name", "").press("Confirm and continue").sees("First name: please fill this in");
        elsewhere.fill("First name", "Ines").press("Confirm and continue");
        elsewhere
                .seesHeading("Activate your security methods")
                .follow("Finish later")
                .seesHeading("My 2FA credentials");

        here.open("/get-credentialed").seesHeading("Activate your security methods");
        here.follow("Activate Mobile ID").seesHeading("Set up your mobile ID").follow("Back");
        here.seesHeading("Activate your security methods").follow("Back").seesHeading("Confirm your details");

        running.database()
                .change(
                        "update credential set state = 'ACTIVE', activated_at = now() where account_id ="
                                + " (select id from account where user_id = ?)",
                        buyer.userId());
        here.open("/get-credentialed")
                .seesHeading("Activate your security methods")
                .press("Continue");
        here.seesHeading("You are set up").sees("One security method is active").isAccessible("get-credentialed-done");
    }

    @Test
    void the_wizard_shows_itself_once_to_whom_something_awaits(Visitor user, Countersign running) {
        Newcomer sponsored = Newcomer.called("awaited", running.database());
        sponsored.gets("PHONE", running.database());
        SigningIn.as(user, sponsored.userId());
        user.seesHeading("Confirm your details").follow("Finish later").seesHeading("My 2FA credentials");
        user.open("/home").seesHeading("My 2FA credentials");
        SigningIn.out(user);
        SigningIn.as(user, sponsored.userId());
        user.seesHeading("My 2FA credentials");
    }
}
