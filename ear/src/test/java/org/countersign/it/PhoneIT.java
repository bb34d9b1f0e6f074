package org.countersign.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The phone as a credential: tested before it is bought, registered by a call, signed in with (PHN-1 to PHN-4). */
@Journey
class PhoneIT {
    private static final String ARRIVED = "The test arrived on this phone";

    @Test
    void a_phone_is_tested_bought_activated_by_call_and_used(Visitor user, HttpVisitor outbox, Countersign running) {
        Desk desk = new Desk(outbox);
        Newcomer buyer = Newcomer.called("phone", running.database());
        String first = Newcomer.mobileNumber();
        String second = Newcomer.mobileNumber();
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Phone");
        Shopping.confirmBuyer(user);

        user.seesHeading("Test your phone").isAccessible("phone-test");
        number(user, "12").press("Send text").sees("This is not a number in use in that country");
        assertThat(user.field("Phone number")).hasValue("12");
        user.isAccessible("phone-test-wrong");
        number(user, "0909 879 0123").press("Call me").sees("We do not send codes to numbers of this kind");
        number(user, "0114 496 0123")
                .press("Send text")
                .sees("This is a landline")
                .sees("Choose Call me");
        assertThat(user.field("Phone number")).hasValue("0114 496 0123");

        number(user, "07400 120001").press("Send text");
        user.sees("Test text to +44 7400 120001").sees("The network says that this number cannot be reached");
        user.isAccessible("phone-test-lost");
        user.check(ARRIVED).press("Continue").sees("This test did not get through");
        user.follow("Another number").seesHeading("Test your phone");
        assertThat(user.field("Phone number")).hasValue("+44 7400 120001");
        number(user, first).press("Send text").sees("It has arrived; look at the phone");
        user.press("Call me").sees("Test call to").sees("It has arrived; look at the phone");
        user.isAccessible("phone-test-sent");
        user.press("Continue").sees("Tick this once the test has arrived").isAccessible("phone-test-unticked");
        user.check(ARRIVED).press("Continue").seesHeading("How do you want to pay?");

        user.follow("Back").seesHeading("Test your phone");
        assertThat(user.field(ARRIVED)).isChecked();
        user.press("Continue");
        Shopping.payByCard(user);
        Shopping.redeem(user);

        user.follow("Activate Phone").seesHeading("Add a phone");
        user.fill("Phone number", first).fill("The same number again", first).check("Call me");
        user.press("Send the code").seesHeading("Type the code").sees("Call to");
        user.fill("Code", desk.spokenCode(first)).press("Confirm the number");
        user.seesHeading("Your phone is active")
                .sees("We recommend a second number")
                .isAccessible("phone-active");
        user.follow("Add a phone").seesHeading("Add a phone");
        user.fill("Phone number", second).fill("The same number again", second).press("Send the code");
        user.fill("Code", desk.textedCode(second)).press("Confirm the number").seesHeading("Your phone is active");
        user.open("/credentials").follow("Details Phone").isAccessible("phone-two-numbers");
        Locator badge = user.page().getByText("Default", new Page.GetByTextOptions().setExact(true));
        assertThat(user.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(badge)))
                .containsText(ending(first));

        SigningIn.out(user);
        SigningIn.as(user, buyer.userId());
        user.seesHeading("Enter your one-time password").sees("We send a code to the number");
        user.sees(ending(first)).isAccessible("one-time-password-phone");
        user.press("Send text").sees("Text to").isAccessible("one-time-password-texted");
        user.sees("It has arrived; look at the phone").sees("delivered");
        user.page().clock().install();
        user.page().reload();
        user.sees("The code is good for").page().clock().fastForward("02:01");
        user.sees("This code has expired. Send a new one.").doesNotSee("The code is good for");
        user.fill("Code you received", desk.textedCode(first)).press("Continue").sees("Phone OTP, level 2");

        user.open("/credentials").follow("Details Phone");
        unfold(user, "Make .* " + ending(second) + " the default");
        confirm(user, "Yes, make .* " + ending(second) + " the default");
        assertThat(phones(user).filter(new Locator.FilterOptions().setHas(badge)))
                .containsText(ending(second));
        unfold(user, "Remove .* " + ending(first));
        user.isAccessible("phone-remove");
        confirm(user, "Yes, remove .* " + ending(first));
        assertThat(phones(user)).containsText(new String[] {ending(second)});
        user.doesNotSee("Remove +44");
        confirm(user, "Call .* " + ending(second) + " instead of texting");
        user.sees("Codes come by call");

        SigningIn.out(user);
        buyer.stands("PHONE", "LOCKED", running.database());
        SigningIn.as(user, buyer.userId());
        user.press("Skip OTP").open("/credentials").follow("Reactivate Phone").seesHeading("Reactivate: Phone");
        confirm(user, "Call .* " + ending(second));
        user.sees("Call to").sees("It has arrived; look at the phone").isAccessible("resync-phone");
        user.fill("Code", desk.spokenCode(second)).press("Reactivate");
        user.sees("its codes work again").sees("Active");

        SigningIn.out(user);
        SigningIn.as(user, buyer.userId());
        user.press("Call me").sees("Call to").sees("It has arrived; look at the phone");
        user.fill("Code you received", desk.spokenCode(second))
                .press("Continue")
                .sees("Phone OTP, level 2");
    }

    private static void unfold(Visitor user, String summary) {
        user.page().getByText(Pattern.compile("^" + summary)).click();
    }

    private static void confirm(Visitor user, String button) {
        user.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .click();
    }

    /** The numbers of the credential that the page is about. */
    private static Locator phones(Visitor user) {
        return user.page().getByRole(AriaRole.MAIN).locator("ul.tasks > li");
    }

    @Test
    void the_sixth_test_of_a_number_within_an_hour_has_to_wait(Visitor user, Countersign running) {
        String number = Newcomer.mobileNumber();
        SigningIn.as(user, Newcomer.called("tester", running.database()).userId());
        Shopping.begin(user, "Phone");
        Shopping.confirmBuyer(user);
        number(user, number).press("Send text").sees("Test text to");
        for (int more = 0; more < 4; more++) {
            user.press("Send the text again").sees("It has arrived; look at the phone");
        }
        user.press("Call me")
                .sees("Too many codes were sent")
                .sees("Test text to")
                .isAccessible("phone-test-too-many");
        user.check(ARRIVED).press("Continue").seesHeading("How do you want to pay?");
    }

    private static Visitor number(Visitor user, String number) {
        return user.select("Country", "United Kingdom").fill("Phone number", number);
    }

    private static String ending(String number) {
        return number.substring(number.length() - 2);
    }
}
