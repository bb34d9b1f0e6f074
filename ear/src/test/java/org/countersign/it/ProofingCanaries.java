package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.jsoup.nodes.Element;

/**
 * Personal details that nobody else has, told to the bureau on the product's pages; and all that must then be nowhere. The
 * questions are the simulator's own and the same for everybody, so that only what is to be chosen from tells who was asked.
 */
final class ProofingCanaries {
    private final HttpVisitor browser;

    /** With single spaces, as the product tidies what is typed: else it would look for what is nowhere by itself. */
    private final String unique = TokenHolder.canary("").replaceAll(" +", " ");

    private final String area = ThreadLocalRandom.current().nextInt(101, 600) + "4"
            + ThreadLocalRandom.current().nextInt(1, 10);
    private final String phone = "540375" + ThreadLocalRandom.current().nextInt(1000, 10_000);
    private final List<Canary> canaries = new ArrayList<>();

    ProofingCanaries(HttpVisitor browser) {
        this.browser = browser;
        canaries.add(Canary.of("the street", street()));
        canaries.add(Canary.of("the town", town()));
        canaries.add(Canary.of("the telephone", phone));
        canaries.add(Canary.of("the date of birth", "1931-04-17"));
        canaries.add(Canary.of("the date of birth, as it was typed", "04/17/1931"));
    }

    /** All that was typed and shown so far. */
    List<Canary> all() {
        return canaries;
    }

    /** What may stay: the address of a letter, sealed (PRF-6). */
    String street() {
        return "1 Street" + unique;
    }

    private String town() {
        return "Town" + unique;
    }

    /** What has no business in anything that is mailed: neither in an e-mail nor in a letter. */
    List<String> secrets() {
        return List.of(area + "0014", phone.substring(3), "1931-04-17", "4/17/1931", "April 17, 1931");
    }

    /** What stands on a letter, and in no e-mail. */
    List<String> address() {
        return List.of(street(), town());
    }

    void signIn(Applicant applicant) {
        browser.submit(
                SignInAnswers.asked(browser, applicant.person().userId()),
                "Sign in",
                Map.of("Password", "countersign demo 2026"));
    }

    /** Sends the details with those last four digits. */
    Answer tell(String digits) {
        return tell(digits, "24153");
    }

    Answer tell(String digits, String zip) {
        Answer page = browser.get("/proofing/details");
        return browser.follow(browser.submit(
                page,
                "Continue",
                Map.of(
                        "Street and number",
                        street(),
                        "Town or city",
                        town(),
                        "State",
                        "VA",
                        "ZIP code",
                        zip,
                        "Telephone number (optional)",
                        phone,
                        "Month",
                        "4",
                        "Day",
                        "17",
                        "Year",
                        "1931",
                        "Last four digits of your social security number",
                        digits)));
    }

    /** Sends all nine digits, which end so. */
    Answer complete(String ending) {
        String number = area + ending;
        canaries.add(Canary.of("the number", number));
        return browser.follow(
                browser.submit(browser.get("/proofing/digits"), "Continue", Map.of("Social security number", number)));
    }

    /** Answers the questions of that page, all of them rightly or all of them wrongly. */
    Answer answer(Answer page, boolean rightly) {
        assertThat(page.body()).contains("Send my answers");
        Form form = page.form("Send my answers");
        Map<String, String> values = new HashMap<>(form.values());
        for (Element question : page.page().select("fieldset.question")) {
            Element chosen = question.select("label").stream()
                    .filter(choice -> Applicant.isRight(choice.text()) == rightly)
                    .findFirst()
                    .orElseThrow();
            canaries.add(Canary.of("an answer", chosen.text()));
            Element mark = chosen.selectFirst("input[type=radio]");
            values.put(mark.attr("name"), mark.attr("value"));
        }
        return browser.follow(browser.post(form.action(), values));
    }
}
