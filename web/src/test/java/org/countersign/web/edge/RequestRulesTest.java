package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.web.edge.Requests.a;
import static org.countersign.web.edge.Requests.aGet;
import static org.countersign.web.edge.Requests.aPost;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any page sees it (cases 42 to 44). */
class RequestRulesTest {
    private final RequestRules production = new RequestRules(() -> false, () -> "https://office.example");
    private final RequestRules demo = new RequestRules(() -> true, () -> "https://office.example");

    @Test
    void an_ordinary_page_and_an_ordinary_form_pass() {
        assertThat(refusal(aGet("/home"))).isEmpty();
        assertThat(refusal(
                        aPost("/signin").parameter("form:userId", "user_0001").length(200)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"})
    void other_methods_than_pages_use_are_refused(String method) {
        assertThat(refusal(a(method, "/home"))).contains(Refusal.METHOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "office.example.evil.example",
                "office.example:8443",
                "office.example@evil.example",
                "office.example evil.example",
                "evil.example/office.example",
                ""
            })
    void another_host_than_the_configured_one_is_refused(String host) {
        assertThat(refusal(aGet("/home").header("Host", host))).contains(Refusal.HOST);
    }

    /** Another site's script can open a socket with our cookie, and read what comes: it names itself, though. */
    @Test
    void a_socket_opens_from_our_own_pages_alone() {
        String room = "/proofing/room/abc";
        assertThat(refusal(aGet(room).header("Upgrade", "websocket").header("Origin", "https://office.example")))
                .isEmpty();
        for (String foreign : List.of("https://evil.example", "https://office.example.evil.example", "null", "")) {
            assertThat(refusal(aGet(room).header("Upgrade", "WebSocket").header("Origin", foreign)))
                    .as(foreign)
                    .contains(Refusal.FOREIGN_ORIGIN);
        }
        assertThat(refusal(aGet(room).header("Upgrade", "websocket"))).contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(aGet(room).header("Upgrade", "websocket").header("Sec-Fetch-Site", "same-origin")))
                .contains(Refusal.FOREIGN_ORIGIN);
    }

    @Test
    void a_missing_host_is_refused() {
        assertThat(refusal(aGet("/home").without("Host"))).contains(Refusal.HOST);
    }

    @Test
    void a_forwarded_host_changes_nothing() {
        assertThat(refusal(aGet("/home").header("X-Forwarded-Host", "evil.example")))
                .isEmpty();
    }

    @Test
    void a_demo_answers_under_every_wellformed_host() {
        assertThat(demo.refusalOf(aGet("/home").header("Host", "127.0.0.1:8080").request()))
                .isEmpty();
        assertThat(demo.refusalOf(aGet("/home").header("Host", "a b").request()))
                .contains(Refusal.HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home;jsessionid=abc",
                "/a//b",
                "/../WEB-INF/web.xml",
                "/%2e%2e/x",
                "/a%2fb",
                "/a%5cb",
                "/a%00",
                "/a\\b",
                "/.git/config",
                "/a%252e"
            })
    void odd_addresses_are_refused(String address) {
        assertThat(refusal(aGet(address))).contains(Refusal.ADDRESS);
    }

    @Test
    void a_page_has_one_address() {
        assertThat(refusal(aGet("/home.xhtml"))).contains(Refusal.HIDDEN);
    }

    @Test
    void the_demos_pages_do_not_exist_in_production() {
        assertThat(refusal(aGet("/demo/desk"))).contains(Refusal.HIDDEN);
        assertThat(refusal(aGet("/demo"))).contains(Refusal.HIDDEN);
        assertThat(demo.refusalOf(aGet("/demo/desk").request())).isEmpty();
    }

    @Test
    void a_form_from_another_site_is_refused() {
        assertThat(refusal(aPost("/signin").header("Origin", "https://evil.example")))
                .contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(aPost("/signin").header("Origin", "null"))).contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(aPost("/signin").without("Origin"))).contains(Refusal.FOREIGN_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void what_the_browser_says_of_the_sites_outweighs_the_origin(String site) {
        assertThat(refusal(aPost("/signin").header("Sec-Fetch-Site", site))).contains(Refusal.FOREIGN_ORIGIN);
    }

    @Test
    void a_form_is_short_and_says_how_long_it_is() {
        assertThat(refusal(aPost("/signin").length(BodySize.FORM))).isEmpty();
        assertThat(refusal(aPost("/signin").length(BodySize.FORM + 1))).contains(Refusal.TOO_LARGE);
        assertThat(refusal(aPost("/signin").length(-1))).contains(Refusal.LENGTH_UNKNOWN);
        assertThat(refusal(aPost("/administration/tokens/import").length(BodySize.FILE)))
                .isEmpty();
    }

    @Test
    void unreadable_or_endless_parameters_are_refused() {
        assertThat(refusal(aPost("/signin").parameter("a", "\uFFFD"))).contains(Refusal.PARAMETERS);
        assertThat(refusal(aPost("/signin").parameter("a", "x".repeat(20_001)))).contains(Refusal.PARAMETERS);
        assertThat(refusal(aPost("/signin").parameter("x".repeat(201), "a"))).contains(Refusal.PARAMETERS);
        assertThat(refusal(aPost("/signin")
                        .parameter(
                                "a",
                                IntStream.range(0, 401)
                                        .mapToObj(String::valueOf)
                                        .toArray(String[]::new))))
                .contains(Refusal.PARAMETERS);
    }

    @Test
    void a_question_that_pretends_to_be_a_form_is_refused() {
        assertThat(refusal(aGet("/store/products").parameter("jakarta.faces.ViewState", "1:2")))
                .contains(Refusal.PARAMETERS);
        assertThat(refusal(a("HEAD", "/store/products").parameter("jakarta.faces.source", "form")))
                .contains(Refusal.PARAMETERS);
        assertThat(refusal(aPost("/store/products").parameter("jakarta.faces.ViewState", "1:2")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"order=%00", "q=a%0d%0aSet-Cookie:%20a=b", "q=%1B", "q=%7f"})
    void an_address_holds_nothing_invisible(String query) {
        assertThat(refusal(aGet("/orders/order").query(query))).contains(Refusal.PARAMETERS);
    }

    @Test
    void only_a_field_may_hold_what_cannot_be_seen_since_it_says_so_itself() {
        assertThat(refusal(aPost("/signin").parameter("form:name", "a\0b"))).isEmpty();
        assertThat(refusal(aPost("/signin").parameter("order", "a\0b"))).contains(Refusal.PARAMETERS);
        assertThat(refusal(aPost("/signin").parameter("form:\0", "a"))).contains(Refusal.PARAMETERS);
    }

    @Test
    void resources_are_ours_alone() {
        String look = "/jakarta.faces.resource/look.css.xhtml";
        assertThat(refusal(aGet(look).parameter("ln", "countersign"))).isEmpty();
        assertThat(refusal(aGet(look).parameter("ln", "../WEB-INF"))).contains(Refusal.HIDDEN);
        assertThat(refusal(aGet(look).parameter("loc", "de"))).contains(Refusal.HIDDEN);
        assertThat(refusal(aGet(look).parameter("con", "x"))).contains(Refusal.HIDDEN);
        assertThat(refusal(aGet(look).parameter("pfdrid", "x"))).contains(Refusal.HIDDEN);
        assertThat(refusal(aGet(look).parameter("pfdrt", "sc"))).contains(Refusal.HIDDEN);
    }

    private Optional<Refusal> refusal(Requests request) {
        return production.refusalOf(request.request());
    }
}
