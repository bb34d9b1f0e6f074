package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** A card that is refused, whose outcome nobody knows, or of which is told too often (ORD-3, case 26). */
@Journey
class CardPaymentIT {
    private static final String DECLINED = "4000 0000 0000 0002";
    private static final String WITHOUT_FUNDS = "4000 0000 0000 9995";
    private static final String UNKNOWN_THEN_APPROVED = "4000 0000 0000 0101";
    private static final String TOLD_THREE_TIMES = "4000 0000 0000 0408";
    private static final String WRONG_AMOUNT = "4000 0000 0000 0606";
    private static final String KEY = "Your license key";

    @Test
    void a_refused_card_leaves_the_cart_and_the_next_one_pays_once(
            Visitor user, HttpVisitor outbox, Countersign running) {
        Newcomer buyer = toPayment(user, running, "refused");
        user.press("Pay USD 29.50").sees("Card number: please fill this in").isAccessible("paydesk-wrong");
        Shopping.card(user, DECLINED);
        user.seesHeading("How do you want to pay?").sees("The bank declined the payment");
        assertThat(orders(buyer, "placed_at is not null", running.database())).isZero();
        user.press("Continue").sees("Mobile ID, 1 year").press("Continue to payment");
        Shopping.card(user, WITHOUT_FUNDS);
        user.sees("does not cover the amount").press("Continue").press("Continue to payment");
        Shopping.card(user, TOLD_THREE_TIMES);
        user.seesHeading("Thank you, your order is placed");

        Await.until("the provider has told it three times", Duration.ofSeconds(30), () -> left(buyer, running) == 0);
        assertPaidOnce(buyer, new Desk(outbox), running.database());
    }

    @Test
    void an_unknown_outcome_is_said_so_and_never_charged_twice(
            Visitor user, Visitor sameUser, HttpVisitor outbox, Countersign running) {
        Newcomer buyer = toPayment(user, running, "unknown");
        Shopping.card(user, UNKNOWN_THEN_APPROVED);
        user.seesHeading("We do not know yet whether you have paid").isAccessible("payment-unknown");
        user.follow("Ask again").seesHeading("We do not know yet whether you have paid");
        assertThat(orders(buyer, "state = 'PAYING'", running.database())).isEqualTo(1);
        SigningIn.as(sameUser, buyer.userId());
        sameUser.open("/store/products").press("Choose Phone");
        sameUser.seesHeading("We do not know yet whether you have paid");

        running.database()
                .change(
                        "update simulated_payment set decided_at = decided_at - interval '3 minutes' where email = ?",
                        buyer.email());
        user.follow("Ask again").seesHeading("Thank you, your order is placed");
        sameUser.follow("Ask again").seesHeading("Thank you, your order is placed");
        assertPaidOnce(buyer, new Desk(outbox), running.database());
    }

    /** Nothing goes out for money that does not fit, until a person has looked (case 26). */
    @Test
    void money_that_does_not_fit_waits_for_the_office_which_gives_the_order_back(
            Visitor user, Visitor office, Countersign running, Oathtool program) {
        Newcomer buyer = toPayment(user, running, "unfitting");
        Shopping.card(user, WRONG_AMOUNT);
        user.seesHeading("We are looking into your payment").isAccessible("payment-review");
        assertThat(orders(buyer, "state = 'PAYING'", running.database())).isEqualTo(1);

        Holder clerk = Holders.of("Office", running.database(), running.keys()).hire();
        running.database()
                .change(
                        "insert into account_role (account_id, role) values (?, 'SYSTEM_ADMINISTRATOR')",
                        clerk.account());
        SigningIn.as(office, clerk.userId());
        office.fill("Code on the token", program.totp(clerk.seed(), Instant.now()))
                .press("Continue")
                .sees("Hardware token, level 2");
        office.open("/admin/payments").sees("Card payments that need a look").isAccessible("payments-parked");
        Locator row = office.page().locator("tr").filter(new Locator.FilterOptions().setHasText(buyer.email()));
        PlaywrightAssertions.assertThat(row).containsText("USD 29.50");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Release order"))
                .click();
        office.sees("The order is back with its buyer");
        PlaywrightAssertions.assertThat(row).hasCount(0);

        user.open("/store/products").press("Choose Mobile ID").seesHeading("Check your order");
        assertThat(orders(buyer, "state = 'PAYING'", running.database())).isZero();
        assertThat(running.database()
                        .number("select count(*) from license_key where order_reference in"
                                + " (select order_number from purchase_order where email = '" + buyer.email() + "')"))
                .isZero();
    }

    private static Newcomer toPayment(Visitor user, Countersign running, String name) {
        Newcomer buyer = Newcomer.called(name, running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Mobile ID");
        Shopping.confirmBuyer(user);
        Shopping.payBy(user, "Card");
        user.press("Continue to payment").seesHeading("Card details").isAccessible("paydesk");
        return buyer;
    }

    private static void assertPaidOnce(Newcomer buyer, Desk desk, Database database) {
        desk.licenseKey(buyer.email());
        assertThat(desk.mails(buyer.email(), KEY)).isEqualTo(1);
        assertThat(orders(buyer, "state = 'PAID'", database)).isEqualTo(1);
        assertThat(orders(buyer, "true", database)).isEqualTo(1);
        assertThat(database.number(
                        "select count(*) from simulated_payment where email = ? and magic not in ('DECLINED', 'INSUFFICIENT_FUNDS')",
                        buyer.email()))
                .as("charged")
                .isEqualTo(1);
    }

    private static long orders(Newcomer buyer, String condition, Database database) {
        return database.number("select count(*) from purchase_order where email = ? and " + condition, buyer.email());
    }

    /** How often the provider still has to tell it. */
    private static long left(Newcomer buyer, Countersign running) {
        return running.database()
                .number(
                        "select notices from simulated_payment where email = ? and magic = 'ANSWERED_TWICE'",
                        buyer.email());
    }
}
