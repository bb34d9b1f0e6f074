package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Postgres;
import org.countersign.it.fixture.RudeMailServer;
import org.countersign.it.fixture.RudeMailServer.Conversation;
import org.countersign.it.fixture.RudeMailServer.Manner;
import org.junit.jupiter.api.Test;

/**
 * Case 47: a mail server that refuses, hangs, dribbles or breaks off. Whoever signs in with a token does not notice, each
 * conversation ends within its time, the circuit opens, and nothing that was to be sent is lost.
 */
class MailPeerAbuse {
    private static final int ORDERS = 10;
    private static final Duration WHOLE_CONVERSATION = Duration.ofSeconds(22);
    private static final Duration CIRCUIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(12);
    private static final Duration NEXT_TRY = Duration.ofSeconds(8);
    private static final Map<String, String> TOKENS = Map.of(
            "user_0003", "TA00000003",
            "user_0004", "TA00000004",
            "org_admin_0001", "TA00000017",
            "support_0001", "TA00000018",
            "clerk_0001", "TA00000019",
            "auditor_0001", "TA00000020");

    private Database database;
    private Node node;
    private RudeMailServer peer;

    @Test
    void a_rude_mail_server_disturbs_nobody_and_gets_everything_in_the_end() throws Exception {
        try (Postgres postgres = Postgres.start();
                Database look = postgres.database();
                RudeMailServer server = RudeMailServer.open();
                Node own = server.known(Node.named("mailpeer").on(postgres)).start()) {
            database = look;
            node = own;
            peer = server;
            database.change(
                    "insert into policy (name, setting, changed_at) values ('order.unpaid.most', '100', now())");
            Map<String, DemoToken> tokens = new HashMap<>();
            TOKENS.forEach((user, serial) -> tokens.put(user, new DemoToken(serial, Oathtool.found())));
            for (Manner manner : List.of(Manner.REFUSES, Manner.HANGS, Manner.DRIBBLES, Manner.RESETS_IN_DATA)) {
                tryOut(manner, tokens);
            }
            assertThat(node.complaints()).isEmpty();
        }
    }

    private void tryOut(Manner manner, Map<String, DemoToken> tokens) throws Exception {
        String name = "peer." + manner.name().toLowerCase(Locale.ROOT).replace('_', '-');
        peer.behave(manner);
        order();
        List<Long> times = new ArrayList<>();
        long errors = 0;
        for (var each : tokens.entrySet()) {
            long began = System.nanoTime();
            errors += signsIn(each.getKey(), each.getValue()) ? 0 : 1;
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        Await.until("the circuit to open", Duration.ofSeconds(90), this::isLeftAlone);
        Figure.print(name + ".signin.longest_ms", Collections.max(times), "ms");
        Figure.print(name + ".signin.errors", errors, "errors");
        Figure.print(name + ".longest_conversation_ms", longest().toMillis(), "ms");
        Figure.print(name + ".circuit_ms", circuit().toMillis(), "ms");
        assertThat(errors).isZero();
        assertThat(longest()).isLessThan(WHOLE_CONVERSATION);
        assertThat(circuit()).isLessThanOrEqualTo(CIRCUIT);

        peer.behave(Manner.POLITE);
        long reopened = System.nanoTime();
        Await.until("the backlog to drain", Duration.ofSeconds(120), this::isDrained);
        Figure.print(name + ".drain_ms", (System.nanoTime() - reopened) / 1_000_000.0, "ms");
        assertThat(peer.taken()).as("each mail once by its Message-ID").doesNotHaveDuplicates();
        assertThat(peer.taken())
                .hasSize((int) database.number("select count(*) from delivery where channel = 'EMAIL'"));
    }

    /** Each order on invoice is a mail. */
    private void order() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> last = people.invokeAll(List.of(
                    () -> ordersOf("user_0012"), // one after the other, since nobody has two unfinished ones
                    () -> ordersOf("user_0013")));
            for (Future<Answer> each : last) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private Answer ordersOf(String userId) {
        HttpVisitor buyer = AtTheCode.signIn(node.visitor(), userId).visitor();
        Answer last = null;
        for (int each = 0; each < ORDERS / 2; each++) {
            last = PlainStore.upToTheReview(buyer, "INVOICE", Map.of()).place();
        }
        return last;
    }

    private boolean signsIn(String userId, DemoToken token) {
        AtTheCode waiting = AtTheCode.signIn(node.visitor(), userId);
        Answer home = waiting.visitor()
                .follow(waiting.visitor()
                        .submit(waiting.page(), "Continue", Map.of("Code on the token", token.fresh())));
        return home.page().text().contains("Hardware token, level");
    }

    /** Nobody has come for a while although there is enough to send. */
    private boolean isLeftAlone() {
        List<Long> arrivals = peer.arrivals();
        return !arrivals.isEmpty()
                && System.nanoTime() - Collections.max(arrivals) > PAUSE.toNanos()
                && peer.conversations().size() >= arrivals.size();
    }

    private Duration longest() {
        return peer.conversations().stream()
                .map(Conversation::lasted)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** From the first arrival to the last before they stayed away. */
    private Duration circuit() {
        LongStream arrivals = peer.arrivals().stream().mapToLong(Long::longValue);
        var all = arrivals.summaryStatistics();
        return Duration.ofNanos(all.getMax() - all.getMin());
    }

    /**
     * What waits for its next try is tried within seconds: the delays are not what is measured here. Not at once, since
     * each try while the circuit is still open counts as one.
     */
    private boolean isDrained() {
        database.change(
                "update delivery set ready_at = now() + ? * interval '1 second', announce_at = now() + ? * interval"
                        + " '1 second' where state = 'FAILED' and ready_at > now() + ? * interval '1 second'",
                NEXT_TRY.toSeconds(),
                NEXT_TRY.toSeconds(),
                NEXT_TRY.toSeconds());
        return database.number("select count(*) from delivery where channel = 'EMAIL' and state <> 'SENT'") == 0;
    }
}
