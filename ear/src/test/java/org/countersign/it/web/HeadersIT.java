package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to browsers, and what a request cannot talk it into (case 44). */
@Journey
class HeadersIT {
    private static final String EVIL = "evil.example";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVIL,
                EVIL + ":80",
                "evil.example.",
                "localhost.evil.example",
                "localhost@evil.example",
                "evil.example@localhost",
                "localhost evil.example",
                "localhost, evil.example",
                "localhost/evil.example",
                "evil.example/localhost",
                "localhost\\evil.example",
                "evil.example#localhost",
                "evil.example?localhost",
                "http://evil.example",
                "//evil.example",
                "[evil.example]",
                "[::1]",
                "[::ffff:6.6.6.6]",
                "0x06060606",
                "6.6.6.6",
                "localhost:evil.example",
                "localhost:80:evil.example",
                "localhost:99999",
                "localhost:-1",
                "localhost%00evil.example",
                "<script>canary()</script>",
                "\"evil.example\"",
                "xn--e1afmkfd.evil.example",
                "evil.example\tlocalhost",
                " "
            })
    void a_forged_host_is_refused_or_leaves_no_trace(String host, Countersign running) {
        for (String path : List.of("/home", "/signin", "/no-such-page", "/jakarta.faces.resource/x")) {
            Wire.Reply reply = new Wire(running.url()).ask("GET", path, host);
            assertThat(reply.status()).as(path).isIn(200, 302, 400, 404);
            assertThat(reply.text()).as(path).doesNotContain(EVIL, "6.6.6.6", "0x06060606", "<script>canary");
        }
    }

    @Test
    void a_request_without_a_host_or_with_two_is_refused(Countersign running) {
        var wire = new Wire(running.url());
        assertThat(wire.ask("GET", "/signin", null).status()).isEqualTo(400);
        assertThat(wire.ask("GET", "http://" + EVIL + "/signin", wire.host()).status())
                .isEqualTo(400);
        assertThat(wire.ask("GET", "*", wire.host()).status()).isEqualTo(400);
        assertThat(wire.ask("GET", "signin", wire.host()).status()).isEqualTo(400);
    }

    /** The tests' server believes its proxy, so that the forged name reaches the product as the request's own. */
    @Test
    void links_in_mail_lead_to_the_configured_address_whatever_the_request_says(
            HttpVisitor visitors, Database database, Countersign running) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Mail"));
        people.signIn(person);
        Answer review = Shopping.confirmUntil(
                person.browser(), Shopping.begin(person.browser(), "Mobile ID"), "/review", "INVOICE");
        PageForm form = PageForm.of(review, 1).get(0);
        Answer placed = person.browser()
                .send(person.browser()
                        .request(form.action())
                        .header("X-Forwarded-Host", EVIL)
                        .header("Content-Type", FORM)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(PageForm.encoded(form.values()))));
        assertThat(placed.location())
                .hasValueSatisfying(where -> assertThat(where).startsWith("/orders/placed"));
        String mail = mailTo(person, visitors);
        assertThat(mail).contains(running.url().toString()).doesNotContain(EVIL);
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_on_our_side(
            HttpVisitor visitors, Database database, Countersign running) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Headers"));
        people.signIn(person);
        HttpVisitor browser = person.browser();
        String order = Shopping.onInvoice(browser);
        Answer home = browser.get("/home");
        Answer document = browser.get("/orders/document?kind=confirmation&order=" + order);
        assertThat(document.header("Content-Type")).contains("application/pdf");
        assertThat(document.header("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        for (Answer answer : List.of(
                home,
                document,
                browser.get("/orders/order?order=" + order),
                browser.get("/no-such-page"),
                browser.get("/orders/order?order=none"),
                browser.get("/signout"),
                browser.get("/x%25y"),
                visitors.get("/signin"),
                visitors.get("/home"),
                visitors.post("/signin", Map.of("x", "y".repeat(200_000))))) {
            String where = answer.status() + " " + answer.response().uri();
            assertProtected(where, answer);
            assertThat(answer.header("Cache-Control")).as(where).contains("no-store");
            if (answer.status() >= 400) {
                assertThat(answer.body())
                        .as(where)
                        .contains(answer.header("X-Correlation-Id").orElseThrow());
            }
        }
        for (String kept : home.page().select("link[rel=stylesheet], script[src]").stream()
                .map(part -> part.absUrl(part.hasAttr("src") ? "src" : "href"))
                .toList()) {
            Answer resource = browser.get(kept);
            assertThat(resource.status()).as(kept).isEqualTo(200);
            assertProtected(kept, resource);
            assertThat(resource.header("Cache-Control"))
                    .as(kept)
                    .hasValueSatisfying(how -> assertThat(how).contains("immutable"));
        }
    }

    private static void assertProtected(String where, Answer answer) {
        String policy = answer.header("Content-Security-Policy").orElse("none");
        assertThat(policy)
                .as(where)
                .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).as(where).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(where).contains("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(where).contains("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(where).contains("same-origin");
        assertThat(answer.header("Permissions-Policy"))
                .as(where)
                .hasValueSatisfying(rule -> assertThat(rule).contains("geolocation=()", "payment=()", "usb=()"));
        assertThat(answer.header("Server")).as(where).isEmpty();
        assertThat(answer.header("X-Powered-By")).as(where).isEmpty();
    }

    /** PRF-10: no other page may ask for a camera, whatever gets into it. */
    @Test
    void camera_and_microphone_are_lent_to_the_pages_that_need_them(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Headers"));
        people.signIn(person);
        assertThat(person.browser().get("/proofing/system-test").header("Permissions-Policy"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("camera=(self)", "microphone=(self)"));
        assertThat(person.browser().get("/home").header("Permissions-Policy"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("camera=()", "microphone=()"));
    }

    @Test
    void each_answer_has_a_nonce_of_its_own_that_its_scripts_carry(HttpVisitor visitor) {
        Answer first = visitor.get("/signin");
        Answer second = visitor.get("/signin");
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        for (Element script : first.page().select("script")) {
            assertThat(script.attr("nonce")).isEqualTo(nonce(first));
        }
    }

    private static String nonce(Answer answer) {
        return answer.header("Content-Security-Policy").orElseThrow().replaceAll(".*'nonce-([^']+)'.*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "MOVE", "get", "POSTX"})
    void pages_know_three_methods(String method, Countersign running) {
        var wire = new Wire(running.url());
        for (String path : List.of("/signin", "/home", "/signout", "/orders/document", "/payments/notices")) {
            Wire.Reply reply = wire.ask(method, path, wire.host(), "X-Canary: 645498", "Content-Length: 0");
            assertThat(reply.status()).as(path).isEqualTo(405);
            if (!"TRACE".equals(method)) { // that one the server refuses before us
                assertThat(reply.header("Allow")).as(path).contains("GET, HEAD, POST");
            }
            assertThat(reply.body()).as(path).doesNotContain("645498");
        }
    }

    @Test
    void a_question_changes_nothing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Questions"));
        people.signIn(person);
        HttpVisitor browser = person.browser();
        for (String path : List.of("/signout", "/stay", "/language?language=de", "/payments/notices")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(405);
        }
        for (String page : List.of("/store/products", "/home")) {
            PageForm form = PageForm.of(browser.get(page), 1).get(0);
            String address = form.action().replaceAll("\\?.*", "") + "?" + form.with(Map.of());
            assertThat(browser.get(address).status()).as(page).isEqualTo(400);
            assertThat(browser.send(browser.request(address).method("HEAD", BodyPublishers.noBody()))
                            .status())
                    .as(page)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/home").status()).isEqualTo(200);
        assertThat(database.number("select count(*) from purchase_order where account_id = ?", person.id()))
                .isZero();
        assertThat(database.number("select count(*) from launch_ticket where account_id = ?", person.id()))
                .isZero();
    }

    @Test
    void a_form_of_another_site_is_refused(HttpVisitor visitors, Database database, Countersign running) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Forged"));
        people.signIn(person);
        HttpVisitor browser = person.browser();
        PageForm form = PageForm.of(browser.get("/store/products"), 1).get(0);
        String own = running.url().toString();
        List<Map<String, String>> foreign = List.of(
                Map.of(),
                Map.of("Origin", "http://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Origin", own + ".evil.example"),
                Map.of("Origin", "http://localhost:1"),
                Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", own, "Sec-Fetch-Site", "same-site"),
                Map.of("Origin", own, "Sec-Fetch-Site", "none"),
                Map.of("Referer", "http://evil.example/"),
                Map.of("Referer", own + "/store/products"));
        for (Map<String, String> headers : foreign) {
            for (String path : List.of(form.action(), "/signout", "/stay", "/language")) {
                var request = browser.request(path).header("Content-Type", FORM);
                headers.forEach(request::header);
                Answer answer = browser.send(request.POST(BodyPublishers.ofString(form.with(Map.of()))));
                assertThat(answer.status()).as(path + " " + headers).isEqualTo(403);
            }
        }
        for (String key : List.of("", "1:1", "stateless")) {
            Map<String, String> values = new HashMap<>(form.values());
            values.put(PageForm.VIEW, key);
            assertThat(browser.post(form.action(), values).location().orElse(""))
                    .contains("expired=1");
        }
        assertThat(browser.get("/home").status()).isEqualTo(200);
        assertThat(database.number("select count(*) from purchase_order where account_id = ?", person.id()))
                .isZero();
    }

    @Test
    void the_sessions_cookie_is_for_this_site_and_for_no_script(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Cookies"));
        people.signIn(person);
        assertThat(person.browser().setCookies())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("httponly")
                        .contains("SameSite=Lax")
                        .containsIgnoringCase("path=/"));
    }

    /** Only a form that was sent presses a button (case 44): a link, or a picture in a mail, does not. */
    @Test
    void a_link_presses_no_button_of_a_virtual_token(HttpVisitor visitor, Database database) {
        String serial = database.text(
                        "select serial from token where serial like 'TA%' and mode = 'HOTP' order by serial limit 1")
                .orElseThrow();
        String presses = "select coalesce(sum(presses), 0) from demo_token where serial = ?";
        long before = database.number(presses, serial);
        assertThat(visitor.get("/demo/tokens?press=" + serial).status()).isEqualTo(200);
        assertThat(database.number(presses, serial)).isEqualTo(before);

        visitor.submit(visitor.get("/demo/tokens?q=" + serial), "Press the button", Map.of());
        assertThat(database.number(presses, serial)).isEqualTo(before + 1);
    }

    private static String mailTo(Person person, HttpVisitor visitors) {
        String outbox = "/demo/outbox?channel=EMAIL&q=" + PageForm.encoded(person.userId());
        Await.until(
                "the invoice in the outbox",
                Duration.ofSeconds(30),
                () -> !visitors.get(outbox)
                        .page()
                        .select("a[href^=/demo/message]")
                        .isEmpty());
        String message =
                visitors.get(outbox).page().select("a[href^=/demo/message]").attr("href");
        return visitors.get(message).body();
    }
}
