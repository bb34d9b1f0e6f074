package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            aStrangerStaysOutside(cluster);

            first.kill();
            assertThat(second.isReady()).isTrue();

            first.startAgain();
            assertThat(first.isReady()).isTrue();
            Figure.print("cluster.boot.seconds", first.boot().toMillis() / 1000.0, "s");
        }
    }

    /** Case 60: a server that knows the addresses and the password, and has another key. */
    private static void aStrangerStaysOutside(Cluster cluster) {
        try (Node stranger = cluster.stranger()) {
            assertThat(stranger.operator().clusterView()).contains("stranger").doesNotContain("first", "second");
            for (Node member : List.of(cluster.first(), cluster.second())) {
                assertThat(member.operator().clusterView())
                        .contains("first", "second")
                        .doesNotContain("stranger");
            }
        }
    }
}
