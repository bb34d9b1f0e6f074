package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.Test;

/**
 * A node is killed (-9) again and again, at random moments, while people buy by card and have codes sent to their phones:
 * nothing that somebody was told is lost, nothing is issued, charged or told twice (DLV-1, DLV-3, ORD-3; I1, I2, I3, I6).
 * How often: -Dkills=20, within twenty minutes.
 */
class KillAbuse {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    /** In milliseconds after the node is ready: a fresh server needs some seconds for its first order. */
    private static final int SOONEST = 500;

    private static final int LATEST = 15_000;
    private static final Duration CALM = Duration.ofSeconds(120);
    private static final int BUYERS = 3;
    private static final String THANKS = "Thank you, your order is placed";

    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();
    private Database database;
    private Node node;

    @Test
    void nothing_is_lost_or_doubled_by_kills_at_random_moments() throws Exception {
        try (Postgres postgres = Postgres.start();
                Database look = postgres.database();
                Node killed = Node.named("killed").on(postgres).start()) {
            database = look;
            node = killed;
            IntStream.range(0, BUYERS).forEach(this::addBuyer);
            int kills = killUnderLoad();
            Await.until("everything to be settled", CALM, this::isCalm);
            report(kills);
        }
    }

    private int killUnderLoad() throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(BUYERS + 1);
        IntStream.range(0, BUYERS).forEach(buyer -> people.execute(() -> again(() -> buy("killed_buyer_" + buyer))));
        people.execute(() -> again(this::haveCodeSent));
        long end = System.nanoTime() + LONGEST.toNanos();
        int kills = 0;
        while (kills < KILLS && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(SOONEST, LATEST))
                    .toNanos());
            node.kill();
            kills++;
            node.startAgain();
        }
        over.set(true);
        people.shutdown();
        assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return kills;
    }

    /** Whoever is interrupted by a kill does not know what became of it, and begins anew once the node is back. */
    private void again(Runnable work) {
        while (!over.get()) {
            try {
                work.run();
            } catch (UncheckedIOException | AssertionError interrupted) {
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
        }
    }

    /** Goes on where the last try was interrupted, as the store offers it; else begins a new order. */
    private void buy(String userId) {
        HttpVisitor buyer = AtTheCode.signIn(node.visitor(), userId).visitor();
        Answer placed = database.text(
                        "select o.public_id from purchase_order o join account a on a.id = o.account_id"
                                + " where a.user_id = ? and o.state = 'PAYING'",
                        userId)
                .map(order -> goOn(buyer, order))
                .orElseGet(() -> PlainStore.upToTheReview(buyer, "CARD", Map.of())
                        .toTheProvider()
                        .pay(PlainStore.CARD));
        if (placed.page().text().contains(THANKS)) {
            confirmed.add(placed.response().uri().getQuery().replaceFirst(".*order=([^&]+).*", "$1"));
        }
    }

    private Answer goOn(HttpVisitor buyer, String order) {
        Answer stand = buyer.follow(buyer.get("/store/checkout/pay?order=" + order));
        return database.text(
                        "select p.pay_at from card_payment p join purchase_order o on o.id = p.order_id"
                                + " where o.public_id = ? and p.open_for is not null",
                        order)
                .map(at -> new PlainStore(buyer, buyer.follow(buyer.get(at))))
                .filter(provider -> provider.page().page().text().contains("Card details"))
                .map(provider -> provider.pay(PlainStore.CARD))
                .orElse(stand);
    }

    private void haveCodeSent() {
        database.change("delete from phone_send"); // how much may be sent is not what is tried here
        Answer sent = AtTheCode.signIn(node.visitor(), "user_0005").sendText();
        if (sent.page().text().contains("Text to")) {
            confirmed.add("text");
        }
    }

    /** Somebody like user_0001, who holds nothing and has that password. */
    private void addBuyer(int number) {
        String userId = "killed_buyer_" + number;
        database.change(
                "insert into account select (jsonb_populate_record(a, jsonb_build_object('id', ?, 'public_id', ?,"
                        + " 'user_id', ?, 'email', ?, 'email_key', ?))).* from account a where a.user_id = 'user_0001'",
                900_000 + number,
                userId,
                userId,
                userId + "@mail.example",
                userId + "@mail.example");
        database.change(
                "insert into account_role (account_id, role) select ?, role from account_role"
                        + " where account_id = (select id from account where user_id = 'user_0001')",
                900_000 + number);
    }

    /** Nothing waits any more; payments whose buyers were driven off are asked for now instead of minutes later. */
    private boolean isCalm() {
        database.change(
                "update card_payment set next_check_at = now() where open_for is not null and next_check_at"
                        + " > now() and provider_reference in (select reference from simulated_payment where stage = 'ENTERED')");
        return database.number("select count(*) from delivery where state in ('QUEUED', 'SENDING', 'FAILED')") == 0
                && count("card_payment p join simulated_payment s on s.reference = p.provider_reference"
                                + " where s.stage = 'ENTERED' and p.open_for is not null")
                        == 0;
    }

    private void report(int kills) {
        long orders = count("purchase_order where state = 'PAID'");
        long texts = count("delivery where channel = 'SMS'");
        long unsent = count("delivery d where not exists (select 1 from demo_outbox o where o.reference = d.public_id)"
                + " and state <> 'EXPIRED'");
        long unpaid = confirmed.stream()
                .filter(order -> !order.equals("text") && !isPaid(order))
                .count();
        long chargedInVain = count("simulated_payment s where s.stage = 'ENTERED' and not exists (select 1 from"
                + " card_payment p where p.provider_reference = s.reference and p.state = 'APPROVED')");
        long withoutKey = count("purchase_order o where o.state = 'PAID' and not exists (select 1 from license_key k"
                + " where k.order_reference = o.order_number)");
        long keyMails = count("delivery where template = 'license-keys'");
        long keysTwice =
                count("(select order_reference from license_key group by order_reference having count(*) > 1) x");
        long chargedTwice = count("(select order_id from card_payment where state in ('APPROVED', 'PARKED')"
                + " group by order_id having count(*) > 1) x");
        long keysForNothing = count("license_key k where not exists (select 1 from purchase_order o"
                + " where o.order_number = k.order_reference and o.state = 'PAID')");
        long twice = database.number(
                "select coalesce(sum(n - 1), 0) from (select count(*) n from demo_outbox" + " group by reference) x");
        Figure.print("kill.runs", kills, "kills");
        Figure.print("kill.orders", orders, "orders");
        Figure.print("kill.texts", texts, "texts");
        Figure.print("kill.lost", unsent + unpaid + chargedInVain + withoutKey, "things");
        Figure.print("kill.doubled", keysTwice + chargedTwice + keysForNothing, "things");
        Figure.print("kill.sent_again", twice, "deliveries");
        assertThat(List.of(unsent, unpaid, chargedInVain, withoutKey, keysTwice, chargedTwice, keysForNothing))
                .as("unsent, unpaid, charged in vain, without key, keys twice, charged twice, keys for nothing")
                .containsOnly(0L);
        assertThat(keyMails).as("mails with keys").isEqualTo(orders);
        assertThat(orders).isPositive();
        assertThat(texts).isPositive();
        assertThat(twice).as("at most one more for each kill").isLessThanOrEqualTo(kills);
    }

    private boolean isPaid(String order) {
        return database.text("select state from purchase_order where public_id = ?", order)
                .filter("PAID"::equals)
                .isPresent();
    }

    private long count(String what) {
        return database.number("select count(*) from " + what);
    }
}
