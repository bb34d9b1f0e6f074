package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.Test;

/**
 * The broker goes and comes back again and again, at random moments, while people have codes sent to their phones: no page
 * waits for it, and each text goes out once and within seconds of its return (DLV-1, DLV-3; I6). How often: -Drounds=.
 */
class BrokerAbuse {
    private static final int ROUNDS = Integer.getInteger("rounds", 20);
    private static final int PEOPLE = 3;
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration A_PAGE = Duration.ofSeconds(5);

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong slowest = new AtomicLong();
    private Database database;
    private Node node;

    @Test
    void each_text_goes_out_once_however_often_the_broker_goes() throws Exception {
        try (Postgres postgres = Postgres.start();
                Database look = postgres.database();
                Node sending = Node.named("broker").on(postgres).start()) {
            database = look;
            node = sending;
            Holders company = Holders.of("Correspondents", database, node.keys());
            ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
            List<Future<?>> senders = new ArrayList<>();
            for (int each = 0; each < PEOPLE; each++) {
                senders.add(threads.submit(() -> haveTextsSent(company)));
            }
            long longest = 0;
            for (int round = 0; round < ROUNDS; round++) {
                pause(500, 4000);
                node.operator().takeBrokerAway();
                pause(100, 8000);
                node.operator().bringBrokerBack();
                longest = Math.max(longest, millisUntilCaughtUp());
            }
            over.set(true);
            for (Future<?> sender : senders) {
                sender.get(1, TimeUnit.MINUTES);
            }
            threads.shutdown();
            millisUntilCaughtUp();
            report(longest);
        }
    }

    /** One text a person: a second one would take the first one back. */
    private void haveTextsSent(Holders company) {
        while (!over.get()) {
            database.change("delete from phone_send"); // how much may be sent is not what is tried here
            AtTheCode atTheCode = AtTheCode.signIn(node.visitor(), company.hireWithPhones());
            long begun = System.nanoTime();
            atTheCode.sendText();
            slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
        }
    }

    /** What was on its way when the broker came back; people go on meanwhile. */
    private long millisUntilCaughtUp() {
        long newest = database.number("select coalesce(max(id), 0) from delivery");
        long begun = System.nanoTime();
        Await.until(
                "what the broker's absence left behind",
                RECOVERY,
                () -> database.number(
                                "select count(*) from delivery where id <= ? and state in ('QUEUED', 'SENDING', 'FAILED')",
                                newest)
                        == 0);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static void pause(int fromMillis, int toMillis) {
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(fromMillis, toMillis))
                .toNanos());
    }

    private void report(long longest) {
        long texts = database.number("select count(*) from delivery where channel = 'SMS'");
        long lost = database.number("select count(*) from delivery d where channel = 'SMS' and not exists"
                + " (select 1 from demo_outbox o where o.reference = d.public_id)");
        long doubled = database.number("select coalesce(sum(n - 1), 0) from"
                + " (select count(*) n from demo_outbox where channel = 'SMS' group by reference) x");
        Figure.print("broker.absences", ROUNDS, "absences");
        Figure.print("broker.texts", texts, "texts");
        Figure.print("broker.lost", lost, "texts");
        Figure.print("broker.doubled", doubled, "texts");
        Figure.print("broker.recovery_ms", longest, "ms");
        Figure.print("broker.page_ms", Duration.ofNanos(slowest.get()).toMillis(), "ms");
        assertThat(texts).isPositive();
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
        assertThat(Duration.ofNanos(slowest.get())).isLessThan(A_PAGE);
    }
}
