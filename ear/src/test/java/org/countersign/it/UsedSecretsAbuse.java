package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HeapDump;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.countersign.it.fixture.Mailbox;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.SharedCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Case 16 in a cluster whose nodes keep one web session each in memory, so that the others lie in the files of the
 * replicated cache: what people used there is neither in a heap, after a collection, nor in any file, while their
 * sessions are still open.
 */
@ExtendWith(SharedCluster.class)
class UsedSecretsAbuse {
    private Cluster cluster;
    private Holders company;

    @Test
    void what_was_used_is_in_no_heap_and_in_no_file_of_a_cluster(Oathtool program) {
        try (Mailbox mails = Mailbox.open();
                Cluster nodes = Cluster.start("used-", plan -> mails.known(plan).with("COUNTERSIGN_SESSIONS", "1"))) {
            cluster = nodes;
            company = Holders.of("Used secrets", nodes.database(), nodes.first().keys());
            List<Canary> canaries = new ArrayList<>(seedAndPasswords(program));
            canaries.addAll(textedCode());
            canaries.addAll(licenseKey(mails));
            for (Node node : List.of(nodes.first(), nodes.second())) {
                node.visitor().get("/signin"); // so that no other session is the one that stays in memory
                assertThat(inHeap(node, canaries)).isEmpty();
                assertThat(inFiles(node, canaries)).isEmpty();
            }
        }
    }

    private List<Canary> seedAndPasswords(Oathtool program) {
        TokenHolder holder = new TokenHolder(cluster.first().visitor(), company.hire(), cluster.database());
        String temporary = TokenHolder.canary("spring");
        String password = TokenHolder.canary("summer");
        holder.choosesPassword(Holders.PASSWORD, temporary);
        holder.choosesPassword(temporary, password);
        holder.signsIn(password, program);
        return List.of(
                Canary.of(
                        "the token's seed",
                        HexFormat.of().parseHex(holder.person().seed().hex()),
                        null),
                Canary.of("the temporary password", temporary),
                Canary.of("the password", password));
    }

    /** The six digits with the words around them: by themselves they could be met by chance. */
    private List<Canary> textedCode() {
        String userId = company.hireWithPhones();
        String number = cluster.database()
                .text(
                        "select p.number from credential_phone p join credential c on c.id = p.credential_id"
                                + " join account a on a.id = c.account_id where a.user_id = ? and p.slot = 1",
                        userId)
                .orElseThrow();
        HttpVisitor browser = cluster.first().visitor();
        Answer sent = AtTheCode.signIn(browser, userId).sendText();
        Desk desk = new Desk(cluster.second().visitor());
        String text = desk.textWithCode(number);
        String code = desk.textedCode(number);
        assertThat(browser.submit(sent, "Continue", Map.of("Code you received", code))
                        .location())
                .hasValueSatisfying(where -> assertThat(where).endsWith("/home"));
        return List.of(
                Canary.of("the message", text),
                Canary.of("the code behind a message's words", "code is " + code),
                Canary.of("the code among a template's words", "\"code\":\"" + code + "\""),
                Canary.of("the code in a form", "=" + code + "&"));
    }

    /** Mailed, filled in from the order, and redeemed. */
    private List<Canary> licenseKey(Mailbox mails) {
        HttpVisitor browser = cluster.first().visitor();
        Newcomer buyer = Newcomer.called("used", cluster.database());
        browser.submit(SignInAnswers.asked(browser, buyer.userId()), "Sign in", Map.of("Password", Holders.PASSWORD));
        Answer placed = PlainStore.upToTheReview(browser, "CARD", Map.of())
                .toTheProvider()
                .pay(PlainStore.CARD);
        Answer filledIn = browser.get(
                placed.page().select("a[href*=/get-credentialed/key]").attr("href"));
        Form form = filledIn.form("Continue");
        String key = form.values().get(form.name("License key"));
        Await.until(
                "the key's mail",
                Duration.ofSeconds(30),
                () -> mails.all().stream().anyMatch(mail -> Mailbox.text(mail).contains(key)));
        assertThat(browser.follow(browser.submit(filledIn, "Continue", Map.of()))
                        .body())
                .contains("Confirm your details");
        return List.of(
                Canary.of("the license key", key),
                Canary.of("the license key as it is compared", key.replace("-", "")));
    }

    private static List<String> inHeap(Node node, List<Canary> canaries) {
        Canary control = Canary.of("the node's folder", node.home().toString());
        try (HeapDump heap = HeapDump.of(node)) {
            List<String> found = canaries.stream()
                    .filter(heap::holds)
                    .map(canary -> canary + " in the heap of " + node.url())
                    .toList();
            Figure.print("secrets.heap.used", found.size(), "found");
            assertThat(heap.holds(control)).as("what must be found is found").isTrue();
            return found;
        }
    }

    private static List<String> inFiles(Node node, List<Canary> canaries) {
        Canary control = Canary.of("the page on which one is asked for a code", "/signin/otp.xhtml");
        Path sessions = node.home().resolve("data/infinispan/web");
        Await.until(
                "sessions in files",
                Duration.ofSeconds(20),
                () -> !control.files(sessions).isEmpty());
        List<String> found = new ArrayList<>();
        for (String folder : List.of("log", "data", "tmp")) {
            canaries.forEach(canary -> found.addAll(canary.files(node.home().resolve(folder))));
        }
        Figure.print("secrets.files.used", found.size(), "files");
        return found;
    }
}
