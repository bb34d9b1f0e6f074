package org.countersign.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.ManyOrders;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.Test;

/** How long a page of a million orders takes, wherever in the list it lies (BEY-10). */
class LongListBench {
    private static final int MANY = 1_000_000;
    private static final int PAGES = 300;

    @Test
    void any_page_of_a_million_orders() {
        try (Postgres postgres = Postgres.start();
                Node node = Node.named("list")
                        .on(postgres)
                        .with("COUNTERSIGN_BEHIND_PROXY", "true")
                        .forMeasuring()
                        .start();
                Database database = postgres.database()) {
            Holder buyer = Holders.of("Long List Ltd", database, node.keys()).hire();
            ManyOrders.of(buyer, MANY, database);
            Asker asker = new Asker(node.url(), "10.78.0.1");
            SignInWay way = SignInWay.learned(
                    new HttpVisitor(node.url()),
                    Holders.of("Other Ltd", database, node.keys()).hire());
            assertThat(way.go(asker, buyer, SignInWay.shown(buyer, Instant.now())))
                    .isTrue();
            Round.of(1, PAGES, () -> open(asker));
            Round pages = Round.of(1, PAGES, () -> open(asker));
            Figure.print("list.p95_ms", pages.milliseconds(0.95), "ms");
            Figure.print("list.p50_ms", pages.milliseconds(0.50), "ms");
        }
    }

    private static void open(Asker asker) {
        Duration back = Duration.ofMinutes(ThreadLocalRandom.current().nextInt(MANY - 100));
        Instant from = Instant.now().minus(back).truncatedTo(ChronoUnit.SECONDS);
        String page = asker.get("/orders?after=" + from + "_9999999999999").body();
        assertThat(page.split("/orders/order\\?order=", -1)).hasSize(25 + 1);
    }
}
