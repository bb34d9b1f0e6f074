package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Mailbox;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A node of its own dies at the worst moments, loses its broker, and sends through a real mail server (DLV-1 to DLV-3,
 * case 26, case 47).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration MAIL = Duration.ofSeconds(90);
    private static final int HANG_SECONDS = 3;

    private Postgres postgres;
    private Database database;
    private Mailbox mails;
    private Node node;

    @BeforeAll
    void start() {
        postgres = Postgres.start();
        database = postgres.database();
        mails = Mailbox.open();
        node = mails.known(Node.named("faults").on(postgres))
                .with("COUNTERSIGN_MAIL_FROM", "Countersign <office@countersign.example>")
                .with("COUNTERSIGN_BASE_URL", "http://countersign.example:8080")
                .with("COUNTERSIGN_SIMULATOR_HANG_SECONDS", Integer.toString(HANG_SECONDS))
                .start();
    }

    @AfterAll
    void stop() {
        node.close();
        mails.close();
        database.close();
        postgres.close();
    }

    /** Killed with a text between the commit and the queue, one between its claim and the gateway, one that is gone. */
    @Test
    void texts_survive_the_death_of_their_node_at_every_place() throws InterruptedException {
        List<AtTheCode> people = atTheCode();
        long before = database.number("select coalesce(max(id), 0) from delivery");
        node.operator().dieAt("delivery.announce", "delivery.carry", "delivery.record");
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        people.forEach(person -> threads.execute(() -> sendsAsItDies(person)));
        node.awaitDeath();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(standOf(textsSince(before))).containsExactlyInAnyOrder("QUEUED 0", "SENDING 0", "SENDING 1");

        node.startAgain();
        Await.until(
                "the texts after the death",
                RECOVERY,
                () -> textsSince(before).stream().allMatch(this::isSent));
        assertThat(database.number("select count(*) from delivery where state in ('QUEUED', 'SENDING', 'FAILED')"))
                .isZero();
        List<Long> seen = textsSince(before).stream().map(this::timesSeen).toList();
        assertThat(seen)
                .as("all were seen, and the one that the gateway had when the node died once more at most")
                .hasSize(3)
                .doesNotContain(0L);
        assertThat(seen.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(4);
        assertThat(node.complaints()).isEmpty();
    }

    /** Three with a phone, since only one text a person is under way. */
    private List<AtTheCode> atTheCode() {
        Holders company = Holders.of("Mortals", database, node.keys());
        return Stream.of("user_0005", company.hireWithPhones(), company.hireWithPhones())
                .map(person -> AtTheCode.signIn(node.visitor(), person))
                .toList();
    }

    private static void sendsAsItDies(AtTheCode person) {
        try {
            person.sendText();
        } catch (UncheckedIOException died) {
            assertThat(died).isNotNull(); // its answer is lost with it, or was faster
        }
    }

    private List<String> textsSince(long before) {
        return database.rows("select public_id from delivery where channel = 'SMS' and id > ?", before).stream()
                .map(row -> (String) row.get("public_id"))
                .toList();
    }

    /** How each of them stands, and how often the gateway has it. */
    private List<String> standOf(List<String> texts) {
        return texts.stream()
                .map(text -> database.text("select state from delivery where public_id = ?", text)
                                .orElseThrow()
                        + " " + timesSeen(text))
                .toList();
    }

    private long timesSeen(String text) {
        return database.number("select count(*) from demo_outbox where reference = ?", text);
    }

    /** As when the database is started anew, or the way to it is cut (INT-4). */
    /** And whoever comes meanwhile is told a reference, under which the log says what was wrong. */
    @Test
    void a_node_without_its_database_is_not_ready_until_it_is_back() {
        HttpVisitor guest = AtTheCode.signIn(node.visitor(), "user_0005").visitor();
        letsIn(false);
        try {
            Await.until("the node to be without its database", RECOVERY, () -> !node.isReady());
            Answer away = guest.get("/signin/otp");
            assertThat(away.status()).isEqualTo(503);
            String reference = away.page().select("code").text();
            assertThat(away.header("X-Correlation-Id")).contains(reference);
            Await.until("the log to say why", RECOVERY, () -> logSays(reference, "a page found no database"));
        } finally {
            letsIn(true);
        }
        Await.until("the node to be ready again", RECOVERY, node::isReady);
        Await.until("its pool to hold no dead connection", RECOVERY, this::servesTwentyAtOnce);
    }

    private boolean logSays(String reference, String words) throws IOException {
        return Files.readString(node.home().resolve("log/server.log"))
                .lines()
                .anyMatch(line -> line.contains("\"correlation\":\"" + reference + "\"") && line.contains(words));
    }

    private boolean servesTwentyAtOnce() throws InterruptedException {
        var people = Executors.newFixedThreadPool(20);
        try {
            Callable<AtTheCode> visit = () -> AtTheCode.signIn(node.visitor(), "user_0005");
            return people.invokeAll(Collections.nCopies(20, visit)).stream().allMatch(FaultsIT::came);
        } finally {
            people.shutdownNow();
        }
    }

    private static boolean came(Future<AtTheCode> visit) {
        try {
            return visit.get().page().status() == 200;
        } catch (ExecutionException turnedAway) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the database takes connections; those that are open end in any case. */
    private void letsIn(boolean everybody) {
        database.change("update pg_database set datallowconn = ? where datname = current_database()", everybody);
        database.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    @Test
    void a_broker_that_is_away_keeps_no_page_waiting_and_loses_no_text() {
        AtTheCode user = AtTheCode.signIn(node.visitor(), "user_0005");
        node.operator().takeBrokerAway();
        Instant asked = Instant.now();
        Answer answer = user.sendText();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.page().text()).contains("It is on its way");
        String text = newestText();
        Await.until(
                "the relay to come by in vain",
                Duration.ofSeconds(90),
                () -> node.complaints().stream()
                                .filter(line -> line.contains("did not take"))
                                .count()
                        > 1);
        assertThat(isSent(text)).isFalse();
        assertThat(node.isReady()).as("ready without a broker").isFalse();

        node.operator().bringBrokerBack();
        Await.until("the text after the broker's return", RECOVERY, () -> isSent(text));
        assertThat(timesSeen(text)).isOne();
        Await.until("the node to be ready again", RECOVERY, node::isReady);
    }

    @Test
    void keys_reach_a_real_mail_server_in_a_mail_that_nobody_can_add_to() throws Exception {
        HttpVisitor buyer = signedIn("user_0001");
        PlainStore order = PlainStore.upToTheReview(buyer, "CARD", Map.of("E-mail address", "ines@mail.example"));
        database.change(
                "update purchase_order set first_name = E'Ines\r\nBcc: thief@mail.example' where state = 'DRAFT'"
                        + " and account_id = (select id from account where user_id = 'user_0001')");
        PlainStore again = new PlainStore(buyer, buyer.follow(buyer.get("/store/checkout/review")));
        Answer placed = again.toTheProvider().pay(PlainStore.CARD);
        assertThat(placed.page().text()).contains("Thank you, your order is placed");
        assertThat(order.page().status()).isEqualTo(200);

        Await.until("two mails", MAIL, () -> mailsTo("ines@mail.example").size() == 2);
        for (MimeMessage mail : mailsTo("ines@mail.example")) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getFrom()[0].toString()).isEqualTo("Countersign <office@countersign.example>");
            assertThat(mail.getMessageID()).matches("<[\\w-]+@countersign\\.example>");
            assertThat(mail.getSentDate()).isCloseTo(new java.util.Date(), 60_000);
            assertThat(mail.getContentType()).startsWith("multipart/");
            assertThat(Mailbox.text(mail)).contains("text/plain").contains("text/html");
            assertThat(links(mail)).isNotEmpty().allMatch(link -> link.startsWith("http://countersign.example:8080"));
        }
        assertThat(mailsTo("thief@mail.example")).isEmpty();
    }

    /** Case 9: this node was not told of a proxy, so what a visitor says of his own address counts for nothing. */
    @Test
    void an_address_that_a_visitor_gives_himself_is_not_believed() {
        HttpVisitor liar = node.visitor().from("203.0.113.77");
        Answer name = liar.get("/signin");
        Answer password =
                liar.follow(liar.submit(name, "Continue", Map.of("User ID or e-mail address", "nobody_of_faults")));
        liar.submit(password, "Sign in", Map.of("Password", "not the right one"));
        assertThat(database.rows("select scope from password_throttle where scope like 'address:%'"))
                .extracting(row -> row.get("scope"))
                .containsOnly("address:127.0.0.1");
        assertThat(database.number(
                        "select count(*) from audit_record where cast(audit_record as text) like '%203.0.113.77%'"))
                .isZero();
    }

    @Test
    void a_name_of_two_lines_is_refused_on_the_page() {
        HttpVisitor buyer = signedIn("user_0012");
        Answer shelf = buyer.follow(buyer.get("/store/products"));
        Answer details = buyer.follow(buyer.submit(shelf, "Choose Mobile ID", Map.of()));
        Answer refused = buyer.follow(
                buyer.submit(details, "Continue", Map.of("First name", "Rosa\r\nBcc: thief@mail.example")));
        assertThat(refused.page().text()).contains("There is a problem").doesNotContain("Where does the bill go?");
    }

    /** Case 26: the address to which the browser comes back proves nothing, and a provider who hangs costs nothing. */
    @Test
    void who_comes_back_unpaid_gets_nothing_and_a_provider_that_hangs_is_told_within_his_time() {
        HttpVisitor buyer = signedIn("user_0013");
        PlainStore paying = PlainStore.upToTheReview(buyer, "CARD", Map.of()).toTheProvider();
        String payment = database.text(
                        "select p.public_id from card_payment p join purchase_order o on o.id = p.order_id"
                                + " join account a on a.id = o.account_id where a.user_id = 'user_0013'")
                .orElseThrow();
        Answer back =
                buyer.follow(buyer.get("/store/checkout/paid?payment=" + payment + "&status=approved&amount=29.50"));
        assertThat(back.page().text()).doesNotContain("Thank you, your order is placed");
        assertThat(stateOfOrder("user_0013")).isEqualTo("PAYING");

        Instant asked = Instant.now();
        Answer silence = paying.pay("4000 0000 0000 0309");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(HANG_SECONDS * 2 + 4));
        assertThat(silence.status()).isEqualTo(200);
        assertThat(stateOfOrder("user_0013")).isEqualTo("PAYING");
        assertThat(database.number("select count(*) from license_key k join account a on a.id = k.buyer_id"
                        + " where a.user_id = 'user_0013'"))
                .isZero();
    }

    private HttpVisitor signedIn(String userId) {
        return AtTheCode.signIn(node.visitor(), userId).visitor();
    }

    private String newestText() {
        return database.text("select public_id from delivery where channel = 'SMS' order by id desc limit 1")
                .orElseThrow();
    }

    private boolean isSent(String delivery) {
        return database.text("select state from delivery where public_id = ?", delivery)
                .filter(state -> state.equals("SENT") || state.equals("DELIVERED"))
                .isPresent();
    }

    private String stateOfOrder(String userId) {
        return database.text(
                        "select o.state from purchase_order o join account a on a.id = o.account_id where a.user_id = ?",
                        userId)
                .orElseThrow();
    }

    private List<MimeMessage> mailsTo(String address) {
        return mails.all().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> links(MimeMessage mail) {
        return java.util.regex.Pattern.compile("https?://[^\\s\"<>]+")
                .matcher(Mailbox.text(mail).replace("=\r\n", "").replace("=3D", "="))
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(link -> !link.startsWith("http://www.w3.org"))
                .toList();
    }
}
