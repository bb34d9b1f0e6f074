package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Every form of every page, sent with a sample of all that can be wrong with it (case 43); all of it in the abuse run. */
@Journey
class FormCrawlerIT {
    /** Pages that show nothing of their own, and why. */
    static final Map<String, String> NO_PAGES = Map.of(
            "/get-credentialed", "leads to the step where one is",
            "/store/checkout/paid", "leads on by what the provider says",
            "/demo/file", "is a download");

    /** Pages whose forms are looked at and not sent, and why. */
    static final Map<String, String> NOT_SENT = Map.of("/demo/time", "would move everybody's clock");

    private static final int SAMPLE = 3;

    @Test
    void every_page_is_known_to_the_crawler(HttpVisitor visitors, Database database) {
        Set<String> unknown = new TreeSet<>(Sources.pages());
        unknown.removeAll(new Scenes(database, visitors).openers().keySet());
        unknown.removeAll(NO_PAGES.keySet());
        assertThat(unknown).as("pages that Scenes does not reach").isEmpty();
    }

    @Test
    void no_form_can_be_sent_so_that_it_breaks_shows_its_insides_or_changes_what_it_refuses(
            HttpVisitor visitors, Database database) {
        var openers = new Scenes(database, visitors).openers();
        var crawl = new FormCrawl(database, openers);
        int turn = 0;
        openers.keySet().removeAll(NOT_SENT.keySet());
        for (String page : openers.keySet()) {
            crawl.page(page, 2, SAMPLE, turn);
            turn += SAMPLE;
        }
        assertThat(crawl.findings()).isEmpty();
        assertThat(crawl.sent()).isGreaterThan(100);
    }

    @Test
    void every_button_leads_on_or_tells_what_is_missing(HttpVisitor visitors, Database database) {
        var openers = new Scenes(database, visitors).openers();
        var crawl = new FormCrawl(database, openers);
        openers.keySet().stream().filter(page -> !page.startsWith("/demo")).forEach(crawl::everyButton);
        assertThat(crawl.findings()).isEmpty();
        assertThat(crawl.sent()).isGreaterThan(40);
    }

    /** The sample above spoils one field a time, and most forms lack what they need to go on: here none does. */
    @Test
    void no_field_of_a_page_takes_what_no_text_may_hold(HttpVisitor visitors, Database database) {
        var openers = new Scenes(database, visitors).openers();
        var crawl = new FormCrawl(database, openers);
        openers.keySet().stream()
                .filter(page -> !page.startsWith("/demo"))
                .forEach(page -> crawl.everyFieldByTurns(page, List.of(Mutation.TEN_THOUSAND_SIGNS, Mutation.NUL)));
        crawl.everyField("/signin", List.of(Mutation.INVALID_UTF8));
        assertThat(crawl.findings()).isEmpty();
        assertThat(crawl.sent()).isGreaterThan(50);
    }

    @Test
    void no_address_breaks_by_what_stands_in_it(HttpVisitor visitors, Database database) {
        assertThat(new AddressCrawl(new OwnPeople(database, visitors)).findings(SAMPLE))
                .isEmpty();
    }

    @Test
    void what_was_typed_is_kept_beside_the_message(HttpVisitor visitors, Database database) {
        Opened details = new Scenes(database, visitors)
                .openers()
                .get("/store/checkout/details")
                .get();
        PageForm form = PageForm.of(details.page(), 1).get(0);
        Map<String, String> typed = Map.of(
                "form:firstName", "Zo\u00eb <b>", "form:lastName", "", "form:email", "no address", "form:phone", "12");
        Map<String, String> sent = new HashMap<>(form.values());
        sent.putAll(typed);
        Answer answer = details.browser().post(form.action(), sent);
        assertThat(answer.status()).isEqualTo(200);
        typed.forEach((field, value) ->
                assertThat(answer.page().getElementById(field).val()).as(field).isEqualTo(value));
        assertThat(answer.page().getElementById("form:lastName").attr("aria-invalid"))
                .isEqualTo("true");
    }
}
