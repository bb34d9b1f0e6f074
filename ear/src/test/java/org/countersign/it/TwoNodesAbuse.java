package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Node;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of them killed: the other goes on, and the killed one comes back (case 57). */
class TwoNodesAbuse {
    @Test
    void a_killed_node_leaves_the_other_ready_and_comes_back() {
        try (Cluster cluster = Cluster.start()) {
            Node first = cluster.first();
            Node second = cluster.second();
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();

            assertThat(first.operator().clusterView()).contains("first", "second");

            first.kill();
            assertThat(second.isReady()).isTrue();

            first.startAgain();
            assertThat(first.isReady()).isTrue();
            Figure.print("cluster.boot.seconds", first.boot().toMillis() / 1000.0, "s");
        }
    }
}
