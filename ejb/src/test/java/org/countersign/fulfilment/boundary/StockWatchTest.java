package org.countersign.fulfilment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.fulfilment.control.Waiting;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** INV-4: tokens that arrive go to those who wait, in their order, until none is left. */
class StockWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final Queue queue = new Queue();
    private final StockWatch watch = new StockWatch();

    StockWatchTest() {
        watch.waiting = queue;
        watch.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void as_many_are_served_as_tokens_came_and_the_first_come_first() {
        queue.tokens = 2;
        watch.serve();
        assertThat(queue.served).containsExactly("first", "second");
        assertThat(queue.asked)
                .as("whoever finds the stock empty is the last to be asked for")
                .isEqualTo(3);
    }

    @Test
    void all_are_served_where_there_is_enough() {
        queue.tokens = 10;
        watch.serve();
        assertThat(queue.served).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void one_that_cannot_be_served_holds_up_nobody_behind_it() {
        queue.tokens = 10;
        queue.broken = "second";
        watch.serve();
        assertThat(queue.served).containsExactly("first", "third", "fourth");
    }

    private static final class Queue extends Waiting {
        private final List<String> served = new ArrayList<>();
        private int tokens;
        private String broken;
        private int asked;

        @Override
        public List<PublicId> next() {
            return Stream.of("first", "second", "third", "fourth")
                    .map(PublicId::new)
                    .toList();
        }

        @Override
        public boolean serve(PublicId shipment, Instant now) {
            asked++;
            if (shipment.value().equals(broken)) {
                throw new IllegalStateException("broken");
            }
            boolean found = tokens > served.size();
            if (found) {
                served.add(shipment.value());
            }
            return found;
        }
    }
}
