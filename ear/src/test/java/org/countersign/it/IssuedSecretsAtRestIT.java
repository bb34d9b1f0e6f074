package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/**
 * Case 16, DLV-4: what the product issues and sends is in clear in one place, the hands it was sent to. The demo's outbox
 * is these hands, and keeps sealed what it shows.
 */
@Journey
class IssuedSecretsAtRestIT {
    @Test
    void a_license_key_that_was_mailed_and_redeemed_is_nowhere(
            HttpVisitor browser, HttpVisitor desk, Database database, Countersign running) {
        Newcomer buyer = Newcomer.called("canary", database);
        browser.submit(SignInAnswers.asked(browser, buyer.userId()), "Sign in", Map.of("Password", Holders.PASSWORD));
        PlainStore.upToTheReview(browser, "CARD", Map.of()).toTheProvider().pay(PlainStore.CARD);
        String key = new Desk(desk).licenseKey(buyer.email());
        Answer page = browser.get("/get-credentialed/key");
        assertThat(browser.follow(browser.submit(page, "Continue", Map.of("License key", key)))
                        .body())
                .contains("Confirm your details");
        AtRest places = new AtRest(database, running);
        assertThat(places.found(List.of(
                        Canary.of("the license key", key),
                        Canary.of("the license key as it is compared", key.replace("-", "")),
                        webSession(browser))))
                .isEmpty();
        places.looksEverywhere(Canary.of("what is no secret", buyer.userId()));
    }

    @Test
    void a_code_that_was_sent_to_a_phone_and_used_is_nowhere(
            HttpVisitor browser, HttpVisitor desk, Database database, Countersign running) {
        String userId = Holders.of("Canary codes", database, running.keys()).hireWithPhones();
        String number = database.text(
                        "select p.number from credential_phone p join credential c on c.id = p.credential_id"
                                + " join account a on a.id = c.account_id where a.user_id = ? and p.slot = 1",
                        userId)
                .orElseThrow();
        AtTheCode waiting = AtTheCode.signIn(browser, userId);
        Answer sent = waiting.sendText();
        String text = new Desk(desk).textWithCode(number);
        String code = new Desk(desk).textedCode(number);
        assertThat(browser.submit(sent, "Continue", Map.of("Code you received", code))
                        .location())
                .hasValueSatisfying(where -> assertThat(where).endsWith("/home"));
        AtRest places = new AtRest(database, running);
        assertThat(places.found(List.of(
                        Canary.of("the message", text),
                        Canary.of("the code among a template's words", "\"code\":\"" + code + "\""),
                        Canary.of("the code for autofill", "#" + code),
                        Canary.of("the code in a form", "=" + code + "&"),
                        webSession(browser))))
                .isEmpty();
        assertThat(places.foundInLogs(Canary.of("the code", code))).isEmpty();
        places.looksEverywhere(Canary.of("what is no secret", userId));
    }

    /** Its id, without the name of the node behind it. */
    private static Canary webSession(HttpVisitor browser) {
        return Canary.of(
                "the web session", browser.cookie("countersign").orElseThrow().replaceAll("\\..*", ""));
    }
}
