package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** By invoice: the key goes out, and the token leaves the stock, with the full amount and not before (ORD-4, INV-4, case 28). */
@Journey
class InvoiceIT {
    private static final String KEY = "Your license key";

    @Test
    void no_key_goes_out_and_no_token_is_taken_before_the_last_cent(
            Visitor buyer, Browsers browsers, HttpVisitor outbox, Countersign running, Oathtool program)
            throws IOException {
        Desk desk = new Desk(outbox);
        Newcomer newcomer = Newcomer.called("invoice", running.database());
        SigningIn.as(buyer, newcomer.userId());
        Shopping.begin(buyer, "Hardware token");
        Shopping.confirmBuyer(buyer);
        buyer.seesHeading("Where shall we send the token?").press("Continue");
        buyer.fill("Your PO number", "<b>PO</b>");
        buyer.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Invoice")))
                .check();
        buyer.press("Continue").sees("A PO number has up to 40 letters").isAccessible("payment-po-number");
        PlaywrightAssertions.assertThat(buyer.field("Your PO number")).hasValue("<b>PO</b>");
        buyer.fill("Your PO number", "PO 4711/7").press("Continue").seesHeading("Check your order");
        buyer.sees("PO 4711/7").sees("USD 105.00").isAccessible("review-invoice");
        buyer.press("Place order")
                .seesHeading("Thank you, your order is placed")
                .sees("The invoice is on its way");
        buyer.isAccessible("order-placed-invoice");
        String number = buyer.page().locator(".reference").innerText();

        assertThat(pdf(buyer, "Invoice (PDF)")).contains("Invoice", number, "PO 4711/7", "USD 105.00", "USD 80.00");
        assertThat(pdf(buyer, "Confirmation (PDF)")).contains("Order confirmation", number, "USD 25.00", "USD 105.00");
        desk.awaitMails(1, newcomer.email(), "invoice");
        buyer.follow("Show the order").sees("Waiting for your payment").isAccessible("order-awaiting");
        assertNothingLeft(desk, newcomer, number, running.database());

        // where the next day has begun long before it does in the office's zone
        Visitor office = browsers.visitor(far -> far.setTimezoneId("Pacific/Kiritimati"));
        signIn(office, program, running.database());
        office.open("/admin").seesHeading("Administration").isAccessible("admin");
        office.open("/admin/payments").seesHeading("Payments").isAccessible("payments");
        office.fill("Order number, PO number or e-mail", number).press("Show").follow(number);
        office.seesHeading("Order " + number).isAccessible("payment-open");
        record(office, "abc", "BANK 1").sees("Enter an amount above zero");
        PlaywrightAssertions.assertThat(office.field("Amount received (USD)")).hasValue("abc");
        record(office, "0.001", "BANK 1").sees("Enter an amount above zero");
        record(office, "-5", "BANK 1").sees("Enter an amount above zero");
        record(office, "9999999999999.99", "BANK 1").sees("This is ten times the invoice or more");
        office.isAccessible("payment-implausible");
        record(office, "60.00", "BANK 1").sees("USD 45.00 is still to come").isAccessible("payment-partly");
        record(office, "45.00", "bank 1").sees("A payment with this bank reference is recorded");
        record(office, "44.99", "BANK 2").sees("USD 0.01 is still to come");
        buyer.page().reload();
        buyer.sees("USD 0.01 is still to come");
        assertNothingLeft(desk, newcomer, number, running.database());
        record(office, "0.01", "BANK 3").sees("The order is paid in full").isAccessible("payment-full");

        String key = desk.licenseKey(newcomer.email());
        assertThat(tokensOf(number, running.database())).isEqualTo(1);
        buyer.page().reload();
        buyer.sees("The license key was sent to").isAccessible("order-paid");
        buyer.open("/get-credentialed/key").fill("License key", key).press("Continue");
        buyer.seesHeading("Confirm your details");
        assertThat(desk.mails(newcomer.email(), KEY)).isEqualTo(1);
    }

    private static void assertNothingLeft(Desk desk, Newcomer buyer, String number, Database database) {
        assertThat(desk.mails(buyer.email(), KEY)).isZero();
        assertThat(database.number("select count(*) from license_key where order_reference = ?", number))
                .isZero();
        assertThat(tokensOf(number, database)).isZero();
    }

    private static long tokensOf(String number, Database database) {
        return database.number("select count(*) from token where order_reference = ?", number);
    }

    private static Visitor record(Visitor office, String amount, String reference) {
        office.fill("Amount received (USD)", amount).fill("Reference on the bank statement", reference);
        return office.press("Record payment");
    }

    private static void signIn(Visitor office, Oathtool program, Database database) {
        DemoToken token = new DemoToken("TA00000016", program);
        database.text("select c.last_factor from credential c join account a on a.id = c.account_id"
                        + " where a.user_id = 'admin_0001'")
                .ifPresent(step -> token.usedUpTo(Long.parseLong(step)));
        SigningIn.as(office, "admin_0001");
        office.fill("Code on the token", token.fresh()).press("Continue").sees("Hardware token, level 2");
    }

    private static String pdf(Visitor user, String link) throws IOException {
        var file = user.page().waitForDownload(() -> user.follow(link)).path();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
