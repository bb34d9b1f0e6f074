package org.countersign.it.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.crypto.NodeKeys;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.web.Scene.Ready;

/** How each page of the product is reached: by whom, in which situation. */
final class Scenes {
    private final Map<String, Supplier<Opened>> openers = new TreeMap<>();
    private final Database database;
    private final HttpVisitor visitors;
    private final OwnPeople people;
    private final long company;

    Scenes(Database database, HttpVisitor visitors) {
        this.database = database;
        this.visitors = visitors;
        this.people = new OwnPeople(database, visitors);
        this.company = people.company("Web Forms " + OwnPeople.publicId().substring(0, 8));
        strangers();
        demo();
        shoppers();
        holder();
        office();
        applicants();
        meeting();
        agents();
    }

    /** By the page's path. */
    Map<String, Supplier<Opened>> openers() {
        return openers;
    }

    private void strangers() {
        openers.put("/signin", () -> stranger("/signin"));
        openers.put("/help/signing-in", () -> stranger("/help/signing-in"));
        openers.put("/proofing/documents", () -> stranger("/proofing/documents?country=DE"));
        openers.put("/proofing/object", () -> stranger("/proofing/object?link=" + notice()));
        openers.put("/signin/password", () -> {
            HttpVisitor browser = visitors.another();
            Map<String, String> name =
                    Map.of("User ID or e-mail address", people.person(company).userId());
            return Opened.by(browser, browser.follow(browser.submit(browser.get("/signin"), "Continue", name)));
        });
        openers.put("/signin/otp", () -> {
            Person person = people.person(company);
            people.phones(person);
            return new Opened(person.browser(), person, people.signIn(person));
        });
        openers.put("/signin/choose", () -> {
            Person first = people.person(company);
            String email = first.userId() + "@mail.example";
            people.person(company, first.userId() + "_b", email, "Ada", "Lovett");
            return new Opened(first.browser(), first, OwnPeople.signIn(first.browser(), email));
        });
        openers.put("/signin/new-password", () -> {
            Person person = people.person(company);
            database.change(
                    "update account set password_temporary_until = now() + interval '1 hour' where id = ?",
                    person.id());
            return new Opened(person.browser(), person, people.signIn(person));
        });
    }

    private void demo() {
        for (String page :
                new String[] {"", "/desk", "/application", "/tokens", "/time", "/people", "/magic", "/outbox", "/parts"
                }) {
            openers.put("/demo" + page, () -> stranger("/demo" + page));
        }
        openers.put("/demo/message", () -> {
            Answer outbox = visitors.another().get("/demo/outbox?channel=EMAIL");
            return stranger(outbox.page().select("a[href^=/demo/message]").attr("href"));
        });
    }

    private void shoppers() {
        Scene shopper = new Scene(() -> {
            Person person = signedIn();
            Answer first = Shopping.begin(person.browser(), "Hardware token");
            Answer review = Shopping.confirmUntil(person.browser(), first, "/review", "INVOICE");
            return new Ready(person, Shopping.orderOf(review), null);
        });
        for (String step : new String[] {"details", "billing", "shipping", "payment", "review"}) {
            page(shopper, "/store/checkout/" + step, on -> "?order=" + on.id());
        }
        page(shopper, "/store", on -> "");
        page(shopper, "/store/products", on -> "");
        page(shopper, "/home", on -> "");
        page(shopper, "/get-credentialed/start", on -> "");
        page(shopper, "/get-credentialed/key", on -> "");
        Scene testing = new Scene(() -> {
            Person person = signedIn();
            Answer first = Shopping.begin(person.browser(), "Phone");
            return new Ready(
                    person,
                    Shopping.orderOf(Shopping.confirmUntil(person.browser(), first, "/phone-test", "INVOICE")),
                    null);
        });
        page(testing, "/store/checkout/phone-test", on -> "?order=" + on.id());
        Scene paying = new Scene(() -> {
            Person person = signedIn();
            Answer first = Shopping.begin(person.browser(), "Mobile ID");
            Answer review = Shopping.confirmUntil(person.browser(), first, "/review", "CARD");
            Answer provider = person.browser().follow(person.browser().submit(review, "Continue to payment", Map.of()));
            return new Ready(
                    person, Shopping.orderOf(review), provider.response().uri().getQuery());
        });
        page(paying, "/store/checkout/pay", on -> "?order=" + on.id());
        page(paying, "/demo/pay", on -> "?" + on.other());
    }

    private void holder() {
        Scene holder = new Scene(() -> {
            Person person = signedIn();
            String order = Shopping.onInvoice(person.browser());
            String phones = people.phones(person);
            people.credential(person, "HARDWARE_TOKEN", "PENDING_ACTIVATION");
            people.credential(person, "MOBILE_ID", "PENDING_ACTIVATION");
            database.change(
                    "insert into onboarding_journey (account_id, way, right_at, profile_confirmed_at, finished_at)"
                            + " values (?, 'KEY', now(), now(), now())",
                    person.id());
            return new Ready(people.strong(person), phones, order);
        });
        for (String page : new String[] {
            "/credentials",
            "/credentials/register-token",
            "/credentials/mobile-id",
            "/credentials/add-phone",
            "/elevate",
            "/orders",
            "/get-credentialed/profile",
            "/get-credentialed/methods",
            "/get-credentialed/done"
        }) {
            page(holder, page, on -> "");
        }
        for (String page : new String[] {"/credentials/details", "/credentials/resync", "/credentials/done"}) {
            page(holder, page, on -> "?id=" + on.id());
        }
        page(holder, "/credentials/upgrade", on -> "?kind=PHONE");
        page(holder, "/orders/order", on -> "?order=" + on.other());
        page(holder, "/orders/placed", on -> "?order=" + on.other());
        page(holder, "/launch", on -> "?id=" + application());
        openers.put("/credentials/phone-code", () -> {
            Opened number = openers.get("/credentials/add-phone").get();
            String typed = OwnPeople.number();
            Map<String, String> values =
                    Map.of("form:country", "CH", "form:number", typed, "form:again", typed, "form:by", "TEXT");
            PageForm form = PageForm.of(number.page(), 1).get(0);
            Map<String, String> sent = new TreeMap<>(form.values());
            sent.putAll(values);
            Answer code = number.browser().follow(number.browser().post(form.action(), sent));
            return new Opened(number.browser(), number.person(), code);
        });
    }

    private void office() {
        Scene office = new Scene(() -> {
            String order = Shopping.onInvoice(signedIn().browser());
            return new Ready(
                    people.strong(people.withRole(people.person(company), "SYSTEM_ADMINISTRATOR")), order, null);
        });
        page(office, "/admin", on -> "");
        page(office, "/admin/payments", on -> "");
        page(office, "/admin/payments/invoice", on -> "?order=" + on.id());
        page(office, "/admin/proofing-policy", on -> "");
        page(office, "/admin/agents", on -> "");
        page(office, "/admin/holidays", on -> "");
        page(
                office,
                "/admin/agents/agent",
                on -> "?agent=" + people.publicId(people.withRole(people.person(company), "PROOFING_AGENT")));
        Scene clerk = new Scene(() ->
                new Ready(people.strong(people.withRole(people.person(company), "FULFILMENT_CLERK")), null, null));
        page(clerk, "/admin/returned-letters", on -> "");
        page(clerk, "/admin/letters", on -> "");
    }

    /** Each in a case of his own, which stands where the page is. */
    private void applicants() {
        for (String[] at : new String[][] {
            {"", null},
            {"/method", "CHOOSING"},
            {"/name", "NAME"},
            {"/terms", "TERMS"},
            {"/consent", "CONSENT"},
            {"/details", "DETAILS"},
            {"/waiting", "ASKED"},
            {"/digits", "DIGITS"},
            {"/questions", "QUESTIONS"},
            {"/missed", "MISSED"},
            {"/letter", "LETTER_OFFERED"},
            {"/code", "LETTER_SENT"},
            {"/lost-code", "CODE_GIVEN"},
            {"/cancel", "DETAILS"},
            {"/appointment", "APPOINTMENT"},
        }) {
            Scene applicant = new Scene(() -> new Ready(people.applicant(signedIn(), at[1]), null, null));
            page(applicant, "/proofing" + at[0], on -> "");
        }
        Scene booked = new Scene(() -> {
            Person person = people.applicant(signedIn(), "BOOKED");
            return new Ready(person, people.appointment(person), null);
        });
        page(booked, "/proofing/booked", on -> "?appointment=" + on.id());
    }

    private void meeting() {
        var appointments = new Appointed(database, people);
        Scene scene = new Scene(() -> {
            Person applicant = signedIn();
            return new Ready(applicant, appointments.now(applicant, appointments.agent(company)), null);
        });
        page(scene, "/proofing/room", on -> "?id=" + on.id());
        page(scene, "/proofing/system-test", on -> "");
    }

    /** Each look at a case is at an appointment that has no outcome, and each at suspicions finds one more. */
    private void agents() {
        var meetings = new OwnMeetings(database);
        long office = people.company("Web Agents " + OwnPeople.publicId().substring(0, 8));
        Scene agent = new Scene(() -> {
            Person person = people.strong(meetings.agent(people.person(office)));
            meetings.begun(person, people.person(company));
            return new Ready(person, null, null);
        });
        page(agent, "/agent", on -> "");
        openers.put("/agent/case", () -> {
            String begun = meetings.begun(agent.ready().person(), people.person(company));
            return agent.open("/agent/case", on -> "/agent/case?id=" + begun);
        });
        openers.put("/agent/suspicions", () -> {
            meetings.suspected(meetings.agent(people.person(office)), people.person(company));
            return agent.open("/agent/suspicions", on -> "/agent/suspicions");
        });
        Scene second = new Scene(() -> {
            Person first = meetings.agent(people.person(office));
            Person person = people.strong(meetings.agent(people.person(office)));
            return new Ready(person, meetings.toConfirm(first, people.person(company)), null);
        });
        page(second, "/agent/confirm", on -> "?id=" + on.id());
    }

    private void page(Scene scene, String view, Function<Ready, String> query) {
        openers.put(view, () -> scene.open(view, on -> view + query.apply(on)));
    }

    private Opened stranger(String path) {
        HttpVisitor browser = visitors.another();
        return Opened.by(browser, browser.follow(browser.get(path)));
    }

    private Person signedIn() {
        Person person = people.person(company);
        people.signIn(person);
        return person;
    }

    /** Somebody was told that he was proofed; the secret of his link. */
    private String notice() {
        String link = OwnPeople.publicId() + OwnPeople.publicId();
        database.change(
                "insert into proof_notice (link_hash, account_id, proof, method, proofed_at, ends_at)"
                        + " values (?, ?, ?, 'WEBCAM', now(), now() + interval '30 days')",
                NodeKeys.keyedHash(Countersign.sharedKeys()).of("proof-objection", link),
                people.person(company).id(),
                OwnPeople.publicId());
        return link;
    }

    private String application() {
        return database.text("select public_id from application where required_level = 2 order by id")
                .orElseThrow();
    }
}
