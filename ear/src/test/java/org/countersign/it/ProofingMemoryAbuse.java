package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HeapDump;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.SharedCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Case 32 in a cluster: details, questions and answers of the bureau's way are in no node's heap a while after, in no file
 * of theirs or of the database, and in none after a node was killed while the bureau was being asked.
 */
@ExtendWith(SharedCluster.class)
class ProofingMemoryAbuse {
    @Test
    void what_the_bureau_was_told_is_in_no_heap_and_in_no_file() throws Exception {
        try (Cluster nodes = Cluster.start("proofing-", plan -> plan.with("COUNTERSIGN_SESSIONS", "1"))) {
            List<Canary> canaries = new ArrayList<>(answered(nodes, "0010", true));
            canaries.addAll(answered(nodes, "0011", false));
            nodes.first().visitor().get("/signin"); // so that no other session is the one that stays in memory
            for (Node node : List.of(nodes.first(), nodes.second())) {
                assertThat(inHeap(node, canaries)).isEmpty();
            }
            canaries.addAll(killedWhileAsking(nodes));
            assertThat(inHeap(nodes.second(), canaries)).isEmpty();
            List<String> found = new AtRest(nodes).found(canaries);
            Figure.print("proofing.files.kept", found.size(), "places");
            assertThat(found).isEmpty();
        }
    }

    private static List<Canary> answered(Cluster nodes, String digits, boolean rightly) {
        ProofingCanaries told = told(nodes, "memory");
        told.answer(told.tell(digits), rightly);
        return told.all();
    }

    private static List<Canary> killedWhileAsking(Cluster nodes) throws InterruptedException {
        ProofingCanaries told = told(nodes, "killed");
        Thread asking = new Thread(() -> ask(told));
        asking.start();
        Await.until(
                "the bureau to be asked",
                Duration.ofSeconds(20),
                () -> nodes.database().number("select count(*) from proofing_case where state = 'ASKED'") == 1);
        nodes.first().kill();
        asking.join();
        return told.all();
    }

    private static void ask(ProofingCanaries told) {
        try {
            told.tell("0015");
        } catch (RuntimeException cut) {
            assertThat(cut).as("the node was killed").isNotNull();
        }
    }

    private static ProofingCanaries told(Cluster nodes, String name) {
        Applicant applicant = Applicant.called(name, nodes.database());
        applicant.comesTo("DETAILS", nodes.database());
        ProofingCanaries told = new ProofingCanaries(nodes.first().visitor());
        told.signIn(applicant);
        return told;
    }

    private static List<String> inHeap(Node node, List<Canary> canaries) {
        Canary control = Canary.of("the node's folder", node.home().toString());
        try (HeapDump heap = HeapDump.of(node)) {
            List<String> found = canaries.stream()
                    .filter(heap::holds)
                    .map(canary -> canary + " in the heap of " + node.url())
                    .toList();
            Figure.print("proofing.heap.kept", found.size(), "found");
            assertThat(heap.holds(control)).as("what must be found is found").isTrue();
            return found;
        }
    }
}
