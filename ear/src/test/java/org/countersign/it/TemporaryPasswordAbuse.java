package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 6 in full. */
@Journey
class TemporaryPasswordAbuse {
    private static final int WALKS = Integer.getInteger("walks", 10_000);

    @Test
    void of_many_walks_none_finds_a_second_way(HttpVisitor visitors, Database database, Countersign running) {
        var person =
                Holders.of("Ten thousand walkers", database, running.keys()).hire();
        int chosen = new PasswordWalks(database, visitors, person).walk(WALKS, System.nanoTime());
        assertThat(chosen).as("walks that happened to take the legal way").isPositive();
        Figure.print("reset.walks", WALKS, "walks");
        Figure.print("reset.legal", chosen, "walks");
    }
}
