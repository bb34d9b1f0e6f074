package org.countersign.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The checkout as people really use it: typing nonsense, going back, in two tabs, too late, with two clicks (ORD-1). */
@Journey
class CheckoutIT {
    private static final Map<String, String> PASSWORD = Map.of("Password", "countersign demo 2026");

    @Test
    void every_form_says_beside_the_field_what_is_right_and_keeps_what_was_typed(Visitor user, Countersign running) {
        Newcomer buyer = Newcomer.called("typist", running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Hardware token");
        refused(user, "First name", "", "Enter your first name");
        user.fill("First name", "Ines");
        refused(user, "E-mail address", "ines at home", "name@example.com");
        user.fill("E-mail address", buyer.email());
        refused(user, "Company", "x".repeat(201), "at most 200");
        user.fill("Company", "Alder");
        refused(user, "Phone number", "1234", "with its country code");
        user.fill("Phone number", "+44 114 496 0123").press("Continue");

        user.seesHeading("Where does the bill go?");
        refused(user, "Postal code", "12", "as it is written in that country");
        user.isAccessible("checkout-billing-wrong").fill("Postal code", "S1 2AB");
        refused(user, "Town or city", " ", "Enter the town or city");
        user.fill("Town or city", "Sheffield");
        user.select("Country", "United States").fill("Postal code", "67202");
        refused(user, "State or province", "Yorkshire", "state or province of that country");
        user.select("Country", "United Kingdom").fill("State or province", "").fill("Postal code", "S1 2AB");
        user.press("Continue").seesHeading("Where shall we send the token?");
        refused(user, "Recipient", "", "who receives the parcel");
        user.isAccessible("checkout-shipping-wrong")
                .fill("Recipient", "Goods in")
                .press("Continue");
        user.seesHeading("How do you want to pay?").press("Continue").sees("Choose how you want to pay");
        user.isAccessible("checkout-payment-wrong");

        var kept = running.database()
                .rows(
                        "select first_name, email, phone, organization_name, billing_city, ship_to, payment_method"
                                + " from purchase_order where email = ?",
                        buyer.email())
                .get(0);
        assertThat(kept.values())
                .containsExactly("Ines", buyer.email(), "+441144960123", "Alder", "Sheffield", "Goods in", null);
    }

    @Test
    void going_back_and_a_second_tab_neither_break_nor_double_an_order(Visitor user, Countersign running) {
        Newcomer buyer = Newcomer.called("tabs", running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Mobile ID");
        Shopping.confirmBuyer(user);
        Shopping.payBy(user, "Invoice");
        Page first = user.page();
        String review = first.url();
        first.goBack();
        user.seesHeading("How do you want to pay?").page().goBack();
        user.seesHeading("Where does the bill go?")
                .fill("Town or city", "Leeds")
                .press("Continue");
        user.seesHeading("Check your order").sees("Leeds");

        Page second = first.context().newPage();
        second.navigate(review);
        user.turnTo(second).sees("Leeds");
        user.turnTo(first).press("Place order").seesHeading("Thank you, your order is placed");
        String number = first.locator(".reference").innerText();
        user.turnTo(second).press("Place order").sees(number);
        second.navigate(review);
        user.sees("Waiting for your payment").sees(number);
        user.turnTo(first).page().goBack();
        first.waitForLoadState();
        if (first.getByText("Place order").count() > 0) {
            user.press("Place order");
        }
        user.sees(number);
        assertThat(running.database().number("select count(*) from purchase_order where email = ?", buyer.email()))
                .isEqualTo(1);
    }

    @Test
    void a_form_that_outlived_its_session_is_there_again_after_the_sign_in(Visitor user, Countersign running) {
        Newcomer buyer = Newcomer.called("late", running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Mobile ID");
        user.fill("Company", "Alder, by night").fill("Phone number", "+44 114 496 0199");
        user.forgetsCookies().press("Continue").seesHeading("Sign in");
        user.fill("User ID or e-mail address", buyer.userId()).press("Continue");
        user.page().locator("input[type=password]").fill(PASSWORD.get("Password"));
        user.press("Sign in").seesHeading("Who is buying?").sees("What you typed is back");
        assertThat(user.field("Company")).hasValue("Alder, by night");
        assertThat(user.field("Phone number")).hasValue("+44 114 496 0199");
        user.isAccessible("checkout-details-again");
        user.press("Continue").seesHeading("Where does the bill go?");
    }

    @Test
    void two_first_clicks_at_once_begin_one_order(HttpVisitor visitor, Database database) {
        Newcomer buyer = Newcomer.called("clicks", database);
        Answer name = visitor.get("/signin");
        Answer password =
                visitor.follow(visitor.submit(name, "Continue", Map.of("User ID or e-mail address", buyer.userId())));
        visitor.follow(visitor.submit(password, "Sign in", PASSWORD));
        List<Answer> shelves = List.of(visitor.get("/store/products"), visitor.get("/store/products"));
        List<String> choices = List.of("Choose Phone", "Choose Mobile ID");
        List<Answer> answers = Race.at(
                database,
                "purchase_order",
                2,
                click -> () -> visitor.submit(shelves.get(click), choices.get(click), Map.of()));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.location())
                        .hasValueSatisfying(where -> assertThat(where).contains("/store/checkout/details?order=")));
        assertThat(answers.get(0).location()).isEqualTo(answers.get(1).location());
        assertThat(database.number(
                        "select count(*) from purchase_order o join account a on a.id = o.account_id where a.user_id = ?",
                        buyer.userId()))
                .isEqualTo(1);
    }

    /** Sends the form with that in the field: the message is beside the field, and the field holds what was typed. */
    private static void refused(Visitor user, String label, String typed, String message) {
        user.fill(label, typed).press("Continue").sees("There is a problem");
        assertThat(user.page().locator(".field.bad")).hasCount(1);
        assertThat(user.page().locator(".field.bad")).containsText(label);
        assertThat(user.page().locator(".field.bad .err")).containsText(message);
        assertThat(user.field(label)).hasValue(typed);
        assertThat(user.field(label)).hasAttribute("aria-invalid", "true");
    }
}
