package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 6 in full. */
@Journey
class TemporaryPasswordAbuse {
    private static final int WALKS = Integer.getInteger("walks", 10_000);
    private static final int WALKERS = 4;

    @Test
    void of_many_walks_none_finds_a_second_way(HttpVisitor visitors, Database database, Countersign running)
            throws Exception {
        Holders company = Holders.of("Ten thousand walkers", database, running.keys());
        List<Callable<Integer>> walkers = new ArrayList<>();
        for (int each = 0; each < WALKERS; each++) {
            Holder person = company.hire();
            long seed = System.nanoTime();
            walkers.add(() -> new PasswordWalks(database, visitors, person).walk(WALKS / WALKERS, seed));
        }
        var threads = Executors.newFixedThreadPool(WALKERS);
        int chosen = 0;
        try {
            for (Future<Integer> walked : threads.invokeAll(walkers)) {
                chosen += walked.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(chosen).as("walks that happened to take the legal way").isPositive();
        Figure.print("reset.walks", WALKS / WALKERS * WALKERS, "walks");
        Figure.print("reset.legal", chosen, "walks");
    }
}
