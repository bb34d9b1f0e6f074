package org.countersign.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Visitor;

/** The way through the store that many journeys share; a journey about a page of it takes that page in its own hands. */
final class Shopping {
    static final String CARD = "4111 1111 1111 1111";

    private Shopping() {}

    /** From Home to the first question about an order of that product, for the applications of Northwind Aero. */
    static void begin(Visitor user, String product) {
        user.open("/store").seesHeading("Store");
        user.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Northwind Aero")))
                .click();
        user.seesHeading("Products for Northwind Aero");
        user.press("Choose " + product).seesHeading("Who is buying?");
    }

    /** Confirms what the account says of the buyer and where the bill goes. */
    static void confirmBuyer(Visitor user) {
        user.seesHeading("Who is buying?").press("Continue");
        user.seesHeading("Where does the bill go?").press("Continue");
    }

    /** Chooses to pay by card or by invoice. */
    static void payBy(Visitor user, String way) {
        user.seesHeading("How do you want to pay?");
        user.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + way)))
                .check();
        user.press("Continue").seesHeading("Check your order");
    }

    /** From the checked order over the provider's page, with a card that works, to the placed order. */
    static void payByCard(Visitor user) {
        payBy(user, "Card");
        user.press("Continue to payment");
        card(user, CARD);
        user.seesHeading("Thank you, your order is placed");
    }

    /** Fills in the provider's page and pays. */
    static void card(Visitor user, String number) {
        user.seesHeading("Card details");
        user.fill("Name on card", "Ines Marlow").fill("Card number", number);
        user.fill("Expiry", "09/39").fill("Security code", "123");
        user.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay ")))
                .click();
    }

    /** From the placed order to the page where the security methods are activated. */
    static void redeem(Visitor user) {
        user.follow("Activate credential").seesHeading("Enter your license key");
        user.press("Continue").seesHeading("Confirm your details");
        user.press("Confirm and continue").seesHeading("Activate your security methods");
    }
}
