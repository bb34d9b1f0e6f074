package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/**
 * PRF-6, case 32: one of the walks that the abuse run takes, over every page of the bureau's way. And what was mailed on it,
 * which no search of tables and files sees: it lies there sealed.
 */
@Journey
class ProofingAtRestIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void what_the_bureau_was_told_is_nowhere_but_the_address_on_the_letter(
            HttpVisitor browser, HttpVisitor desk, Countersign running) {
        Applicant applicant = Applicant.called("atrest", running.database());
        new ProofingCanaries(browser).signIn(applicant);
        BureauWalk walk = new BureauWalk(() -> browser);
        walk.walk();
        assertThat(applicant.stands(running.database())).isEqualTo("LETTER_SENT");

        Applicant other = Applicant.called("answered", running.database());
        other.comesTo("DETAILS", running.database());
        ProofingCanaries answering = new ProofingCanaries(browser.another());
        answering.signIn(other);
        answering.answer(answering.tell("0011"), false);
        assertThat(other.stands(running.database())).isEqualTo("MISSED");

        List<ProofingCanaries> told = new ArrayList<>(walk.told());
        told.add(answering);
        List<String> letters = sent(desk, "LETTER", applicant.lastName(), 1);
        List<String> mails = sent(desk, "EMAIL", applicant.person().email(), 2);
        ProofingCanaries posted = walk.told().get(walk.told().size() - 1);
        assertThat(letters).allSatisfy(letter -> assertThat(letter).contains(posted.address()));
        for (ProofingCanaries each : told) {
            assertThat(mails).allSatisfy(mail -> assertThat(mail).doesNotContain(each.address()));
            assertThat(Stream.of(mails, letters).flatMap(List::stream))
                    .allSatisfy(text -> assertThat(text).doesNotContain(each.secrets()));
        }

        AtRest places = new AtRest(running.database(), running);
        List<Canary> all = told.stream().flatMap(each -> each.all().stream()).toList();
        assertThat(places.found(List.of(Canary.anyOf("what was told", all)))).isEmpty();
        places.looksEverywhere(Canary.of("what is no secret", applicant.person().userId()));
    }

    /** The words of all that went there by that way, as soon as it is so much. */
    private static List<String> sent(HttpVisitor desk, String channel, String to, int least) {
        String outbox = "/demo/outbox?channel=" + channel + "&q=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        Await.until(
                least + " by " + channel, PATIENCE, () -> items(desk, outbox).size() >= least);
        return items(desk, outbox).stream()
                .map(id ->
                        desk.get("/demo/message?id=" + id).page().select("pre").text())
                .toList();
    }

    private static List<String> items(HttpVisitor desk, String outbox) {
        return desk.get(outbox).page().select("article[data-item]").eachAttr("data-item");
    }
}
