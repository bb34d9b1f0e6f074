package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every page of the product in a real browser, looked at briefly: the accessibility rules, a narrow window, the console.
 * The journeys look closer, in both colour schemes and at what goes wrong on a page, but each only at those on its way.
 */
@Journey
class AccessiblePagesIT {
    private static final String CONTACT = "Customer support: support@countersign.example";

    /** All that has an address is in Scenes, FormCrawlerIT sees to that. */
    @Test
    void every_page_is_accessible(Visitor user, HttpVisitor visitors, Database database) {
        var openers = new Scenes(database, visitors).openers();
        List<String> findings = new ArrayList<>();
        openers.forEach((view, opener) -> {
            Opened opened = opener.get();
            user.takesOver(opened.browser()).open(opened.page().response().uri().toString());
            look(user, Shopping.pathOf(opened.page()), findings);
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void so_are_pages_that_have_nothing_to_offer(Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Accessible");
        Person without = people.person(company);
        people.signIn(without);
        List<String> findings = new ArrayList<>();
        user.takesOver(without.browser());
        for (String path : List.of("/elevate", "/credentials", "/orders", "/credentials/add-phone")) {
            look(user.open(path), path, findings);
        }
        Person locked = people.person(company);
        String phones = people.phones(locked);
        people.strong(locked);
        database.change("update credential set state = 'LOCKED' where public_id = ?", phones);
        user.takesOver(locked.browser()).open("/credentials/resync?id=" + phones);
        look(user, "/credentials/resync", findings);
        look(user.open("/home"), "/home", findings);
        look(user.open("/demo/outbox?q=nothing-was-sent-like-this"), "/demo/outbox", findings);
        look(user.open("/demo/tokens?q=nobody-has-this"), "/demo/tokens", findings);
        assertThat(findings).isEmpty();
    }

    @Test
    void so_are_those_that_say_what_went_wrong(Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.strong(people.person(people.company("Accessible")));
        user.tolerates("status of (400|403|404|405|413|500)").takesOver(person.browser());
        user.open("/no-such-page").seesHeading("This page does not exist").isAccessible("error-missing");
        user.open("/admin/payments").seesHeading("You cannot open this page").isAccessible("error-forbidden");
        user.open("/signout").seesHeading("We could not read that request").sees(CONTACT);
        user.isAccessible("error-refused");
        user.open("/demo/parts").page().locator("form#form").getByText("Fail").click();
        user.seesHeading("Something went wrong on our side")
                .sees("tell customer support, support@")
                .sees(CONTACT)
                .isAccessible("error-broken");
        user.forgetsCookies().open("/signin");
        user.page()
                .evaluate("() => { document.querySelector('main form input[type=text]').value = 'y'.repeat(200000); }");
        user.press("Continue").seesHeading("That is too much at once").isAccessible("error-too-large");
    }

    @Test
    void a_group_of_buttons_is_tied_to_its_help_and_to_what_is_wrong_with_it(HttpVisitor visitor) {
        Element fresh = group(visitor.get("/demo/parts"));
        assertThat(described(fresh)).containsExactly("You can add another one later.");
        assertThat(fresh.select("[aria-invalid]")).isEmpty();

        Element wrong = group(visitor.submit(visitor.get("/demo/parts"), "Register token", Map.of()));
        assertThat(described(wrong))
                .containsExactly("Error: Choose how you want to prove it.", "You can add another one later.");
        assertThat(wrong.select("input[type=radio]"))
                .isNotEmpty()
                .allSatisfy(radio -> assertThat(radio.attr("aria-invalid")).isEqualTo("true"));
    }

    private static Element group(HttpVisitor.Answer page) {
        return page.page().select("fieldset:has(input[type=radio])").first();
    }

    /** What a screen reader says of it after its name; a reference that leads nowhere fails. */
    private static List<String> described(Element group) {
        return Stream.of(group.attr("aria-describedby").split(" "))
                .map(id -> group.ownerDocument().getElementById(id).text())
                .toList();
    }

    private static void look(Visitor user, String path, List<String> findings) {
        try {
            assertThat(user.page().url()).contains(path);
            user.isAccessibleAtAGlance(path);
        } catch (AssertionError wrong) {
            findings.add(wrong.getMessage());
        }
    }
}
