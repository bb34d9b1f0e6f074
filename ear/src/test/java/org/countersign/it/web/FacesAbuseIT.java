package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged views, forged sources, resources that are none (case 42). */
@Journey
class FacesAbuseIT {
    private static final int VIEWS = 40;
    private static final int DEPTH = 28;

    @Test
    void anothers_view_opens_nothing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Views");
        Person owner = signedIn(people, company);
        Person thief = signedIn(people, company);
        PageForm form = choosing(owner);
        PageForm own = choosing(thief);
        Answer answer = thief.browser().post(own.action(), Map.copyOf(form.values()));
        assertThat(answer.location())
                .hasValueSatisfying(where -> assertThat(where).contains("expired=1"));
        assertThat(orders(database, owner) + orders(database, thief)).isZero();
        // the owner's own still works
        assertThat(owner.browser().post(form.action(), form.values()).location())
                .hasValueSatisfying(where -> assertThat(where).contains("/store/checkout/"));
    }

    @Test
    void a_view_ends_with_the_session_that_opened_it(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = signedIn(people, people.company("Views"));
        PageForm form = choosing(person);
        assertThat(person.browser().post("/signout", Map.of("signout", "1")).status())
                .isEqualTo(302);
        assertThat(person.browser().post(form.action(), form.values()).location())
                .hasValueSatisfying(where -> assertThat(where).contains("/signin?back="));
        people.signIn(person);
        assertThat(person.browser().post(form.action(), form.values()).location())
                .hasValueSatisfying(where -> assertThat(where).contains("expired=1"));
        assertThat(orders(database, person)).isZero();
    }

    /** Case 2: in the same browser, after a session that ended without a word. */
    @Test
    void the_next_person_gets_nothing_of_the_views_before(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Views");
        Person first = people.person(company);
        String credential = people.phones(first);
        people.strong(first);
        Answer details = first.browser().get("/credentials/details?id=" + credential);
        PageForm form = PageForm.of(details, 1).get(0);
        String before = numbers(database, credential);
        people.endSessions(first);
        Person second = people.person(company);
        OwnPeople.signIn(first.browser(), second.userId());
        Answer answer = first.browser().post(form.action(), form.values());
        assertThat(answer.location())
                .hasValueSatisfying(where -> assertThat(where).contains("expired=1"));
        assertThat(answer.body()).doesNotContain("+4179");
        assertThat(first.browser().get(form.action()).status()).isEqualTo(404);
        assertThat(numbers(database, credential)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateless",
                "0:0",
                "-1:-1",
                "9223372036854775807:9223372036854775808",
                "a:b",
                "'",
                "#{987*654}",
                "null",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAA="
            })
    void a_view_that_never_was_is_an_expired_one(String key, HttpVisitor visitors) {
        PageForm form = PageForm.of(visitors.get("/signin"), 1).get(0);
        Answer answer = visitors.post(
                form.action(), Map.of("form", "form", "form:name", "nobody", form.button(), "1", PageForm.VIEW, key));
        assertThat(answer.location())
                .hasValueSatisfying(where -> assertThat(where).endsWith("/signin?expired=1"));
    }

    /** Such a number is kept by the library's own part, in a field that nobody types into. */
    @Test
    void what_no_page_would_send_is_the_senders_fault_and_a_broken_button_ours(HttpVisitor visitors) {
        assertThat(pressed(visitors, "library:outlined", "library:tabs_activeIndex", "two")
                        .status())
                .isEqualTo(400);
        assertThat(pressed(visitors, "form:fail", "form:name", "two").status()).isEqualTo(500);
    }

    private static Answer pressed(HttpVisitor visitor, String button, String field, String value) {
        Answer page = visitor.get("/demo/parts");
        FormElement form = (FormElement) page.page().getElementById(button.replaceFirst(":.*", ""));
        Map<String, String> values = new HashMap<>();
        form.formData().forEach(each -> values.put(each.key(), each.value()));
        values.put(button, "");
        values.put(field, value);
        return visitor.post(form.absUrl("action"), values);
    }

    /** Read, it would keep a processor busy for hours: sets of sets, each to be hashed twice as often as the one around it. */
    @Test
    void no_object_is_ever_read_from_a_view_a_cookie_or_a_resource(HttpVisitor visitors) throws IOException {
        String bomb = Base64.getEncoder().encodeToString(serialized(bomb()));
        long begun = System.nanoTime();
        PageForm form = PageForm.of(visitors.get("/signin"), 1).get(0);
        Answer asView = visitors.post(form.action(), Map.of("form", "form", form.button(), "1", PageForm.VIEW, bomb));
        assertThat(asView.status()).isIn(302, 400);
        HttpVisitor other = visitors.another()
                .takesCookie("countersign-otp", bomb)
                .takesCookie("language", bomb)
                .takesCookie("zone", bomb);
        assertThat(other.get("/signin").status()).isEqualTo(200);
        assertThat(other.get("/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid="
                                + PageForm.encoded(bomb))
                        .status())
                .isEqualTo(404);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/web-inf/web.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/./WEB-INF/web.xml",
                "/x/../WEB-INF/web.xml",
                "/x/%2e%2e/WEB-INF/web.xml",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/WEB-INF;x/web.xml",
                "/home.xhtml",
                "/signin.xhtml",
                "/signin/password.xhtml",
                "/signin.xhtml;x",
                "/home.xhtml%20",
                "/home.XHTML",
                "/.git/config",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%5cWEB-INF",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml?ln=",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml?ln=countersign",
                "/jakarta.faces.resource/look.css.xhtml?ln=countersign&loc=de",
                "/jakarta.faces.resource/look.css.xhtml?ln=%2fetc",
                "/jakarta.faces.resource/etc/passwd.xhtml",
                "/jakarta.faces.resource/page.xhtml.xhtml?ln=WEB-INF/templates",
                "/jakarta.faces.resource/messages.properties.xhtml?ln=org/countersign/web",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=%23%7b987*654%7d",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x&pfdrt=%23%7b987*654%7d"
            })
    void what_lies_inside_is_not_served(String path, Countersign running) {
        Wire.Reply reply = new Wire(running.url()).get(path);
        boolean closed = reply.header("Location")
                .filter(where -> where.contains("/signin?back="))
                .isPresent();
        assertThat(closed || reply.status() >= 400 && reply.status() < 500)
                .as(reply.head())
                .isTrue();
        assertThat(reply.body())
                .doesNotContain("<web-app", "ui:composition", "faces-config", "Manifest-Version", "root:", "645498")
                .doesNotContainPattern("\\bat [a-z]+\\.[a-z.]+\\(");
    }

    @Test
    void a_session_keeps_its_last_views_and_no_more(HttpVisitor visitors) {
        List<PageForm> opened = IntStream.range(0, VIEWS)
                .mapToObj(i -> PageForm.of(visitors.get("/signin"), 1).get(0))
                .toList();
        assertThat(visitors.post(opened.get(0).action(), opened.get(0).values()).location())
                .hasValueSatisfying(where -> assertThat(where).endsWith("?expired=1"));
        PageForm last = opened.get(VIEWS - 1);
        assertThat(visitors.post(last.action(), last.values()).status()).isEqualTo(200);
    }

    private static Set<Object> bomb() {
        Set<Object> root = new HashSet<>();
        Set<Object> first = root;
        Set<Object> second = new HashSet<>();
        for (int i = 0; i < DEPTH; i++) {
            Set<Object> left = new HashSet<>();
            Set<Object> right = new HashSet<>();
            left.add("canary");
            first.add(left);
            first.add(right);
            second.add(left);
            second.add(right);
            first = left;
            second = right;
        }
        return root;
    }

    private static byte[] serialized(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Person signedIn(OwnPeople people, long company) {
        Person person = people.person(company);
        people.signIn(person);
        return person;
    }

    /** The store's form, by which an order begins. */
    private static PageForm choosing(Person person) {
        return PageForm.of(person.browser().get("/store/products"), 1).get(0);
    }

    private static long orders(Database database, Person person) {
        return database.number("select count(*) from purchase_order where account_id = ?", person.id());
    }

    private static String numbers(Database database, String credential) {
        return database.text(
                        "select concat(c.default_slot, string_agg(p::text, '|' order by p.id)) from credential_phone p"
                                + " join credential c on c.id = p.credential_id where c.public_id = ?"
                                + " group by c.default_slot",
                        credential)
                .orElseThrow();
    }
}
