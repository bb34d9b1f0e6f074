package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** Markup, scripts and expressions as names, companies and numbers: pages show them, and nothing runs (case 44). */
@Journey
class CanaryIT {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(2)>";
    private static final String EXPRESSION = "#{987*654}${987*654}{0}";
    private static final String FRAME = "'><svg onload=alert(3)>";

    @Test
    void what_people_write_is_shown_as_they_wrote_it_on_every_page(
            Browsers browsers, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company(IMAGE + " Ltd");
        String userId = "web_" + OwnPeople.publicId().substring(0, 12);
        Person person = people.person(company, userId, userId + "@mail.example", SCRIPT, EXPRESSION);
        database.change(
                "update account set line1 = ?, city = ?, middle_name = ? where id = ?",
                FRAME,
                IMAGE,
                IMAGE,
                person.id());
        people.signIn(person);
        String order = buy(person, database);
        String phones = people.phones(person);
        database.change("update purchase_order set po_number = ? where public_id = ?", FRAME, order);
        Person office = people.withRole(
                people.person(company, userId + "_o", userId + "_o@mail.example", FRAME, SCRIPT),
                "SYSTEM_ADMINISTRATOR");

        List<String> dialogs = new ArrayList<>();
        Visitor reader = browsers.visitor(v -> v.setExtraHTTPHeaders(
                Map.of("X-Forwarded-For", "10.200.1.1", "Accept-Language", "en\"><img src=x onerror=alert(4)>")));
        reader.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        signIn(reader, person);
        people.strong(person);
        OpenSessions.raise(database, person.id(), "PHONE");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/home", IMAGE);
        pages.put("/orders", "");
        pages.put("/orders/order?order=" + order, FRAME);
        pages.put("/orders/placed?order=" + order, "");
        pages.put("/credentials", "");
        pages.put("/credentials/details?id=" + phones, "");
        pages.put("/get-credentialed/profile", "");
        pages.put("/store/products", "");
        look(reader, pages);
        reader.open("/store/products").press("Choose Hardware token").seesHeading("Who is buying?");
        reader.open("/demo/outbox?channel=EMAIL&q=" + userId).seesHeading("Outbox");
        String message = awaitMail(visitors, userId);
        reader.open(message);
        assertThat(reader.page().frameLocator("iframe.mail").locator("body").innerText())
                .contains(SCRIPT);
        assertThat(reader.page()
                        .frameLocator("iframe.mail")
                        .locator("script, img[src=x], svg[onload]")
                        .count())
                .as("what runs in a mail")
                .isZero();
        reader.open("/launch?id=" + openApplication(database));

        reader.forgetsCookies();
        signIn(reader, office);
        OpenSessions.raise(database, office.id(), "HARDWARE_TOKEN");
        Map<String, String> desk = new LinkedHashMap<>();
        desk.put("/admin", "");
        desk.put("/admin/payments?search=" + PageForm.encoded(userId + "@mail.example"), SCRIPT);
        desk.put("/admin/payments/invoice?order=" + order, FRAME);
        desk.put("/admin/payments?search=" + PageForm.encoded(IMAGE), "");
        look(reader, desk);
        assertThat(dialogs).isEmpty();
    }

    private static void look(Visitor reader, Map<String, String> pages) {
        pages.forEach((page, text) -> {
            reader.open(page);
            reader.page().waitForLoadState();
            assertThat(reader.page()
                            .locator("img[src=x], svg[onload], script:text('alert')")
                            .count())
                    .as(page)
                    .isZero();
            String shown = reader.page().locator("body").innerText();
            assertThat(shown).as(page).contains(text).doesNotContain("645498");
        });
    }

    /**
     * An order whose every answer is a canary. Names may be none, so these are put into the draft: pages and mails do not
     * rely on what a form lets through.
     */
    private static String buy(Person person, Database database) {
        HttpVisitor buyer = person.browser();
        Answer at = Shopping.begin(buyer, "Mobile ID");
        assertThat(buyer.submit(at, "Continue", Map.of()).page().text())
                .as("the account's name")
                .contains("Use the letters of the name only");
        for (int steps = 0; steps < 6 && !Shopping.pathOf(at).endsWith("/review"); steps++) {
            Form form = at.form("Continue");
            Map<String, String> values = new LinkedHashMap<>(form.values());
            values.replaceAll((name, value) -> switch (name) {
                case "form:firstName", "form:lastName" -> "Canary";
                case "form:middleName" -> "";
                case "form:company" -> IMAGE;
                case "form:line1" -> FRAME;
                case "form:city" -> SCRIPT;
                default -> value;
            });
            if (at.body().contains("form:method")) {
                values.put("form:method", "INVOICE");
            }
            at = buyer.follow(buyer.post(form.action(), values));
        }
        database.change(
                "update purchase_order set first_name = ?, last_name = ?, middle_name = ? where open_for = ?",
                SCRIPT,
                EXPRESSION,
                IMAGE,
                person.id());
        Answer review = buyer.get(at.response().uri().toString());
        Answer placed = buyer.follow(buyer.submit(review, "Place order", Map.of()));
        return Shopping.orderOf(placed);
    }

    private static String awaitMail(HttpVisitor visitors, String userId) {
        String outbox = "/demo/outbox?channel=EMAIL&q=" + userId;
        Await.until(
                "a mail to " + userId,
                Duration.ofSeconds(30),
                () -> !visitors.get(outbox)
                        .page()
                        .select("a[href^=/demo/message]")
                        .isEmpty());
        return visitors.get(outbox).page().select("a[href^=/demo/message]").attr("href");
    }

    private static String openApplication(Database database) {
        return database.text("select public_id from application where required_level = 1 order by id")
                .orElseThrow();
    }

    private static void signIn(Visitor reader, Person person) {
        reader.open("/signin")
                .fill("User ID or e-mail address", person.userId())
                .press("Continue");
        reader.page().locator("input[type=password]").fill(OwnPeople.PASSWORD);
        reader.press("Sign in");
        reader.page().waitForURL(address -> !address.contains("/signin/password"));
        if (reader.page().url().contains("/signin/otp")) {
            reader.press("Skip OTP");
        }
    }
}
