package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HeapDump;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;
import org.junit.jupiter.api.Test;

/**
 * Cases 9 and 16 on a node of its own with H2, not behind a proxy: what a killed server leaves on its disk, what its heap
 * holds a while after the password was chosen, and what a header that claims another address is worth.
 */
class SecretsAtRestAbuse {
    private static final int PER_ADDRESS = 50;

    @Test
    void a_killed_node_leaves_no_secret_on_its_disk() {
        String password = TokenHolder.canary("winter");
        Canary canary = Canary.of("the password", password);
        Canary control = Canary.of("the user's name", "user_0011");
        try (Node node = Node.named("canary").start()) {
            choosesPassword(node.visitor(), password);
            enter(node.visitor(), "user_0011", password);
            try (HeapDump heap = HeapDump.of(node)) {
                Figure.print("secrets.heap.password", heap.holds(canary) ? 1 : 0, "found");
                assertThat(heap.holds(control))
                        .as("what must be found in a heap is found")
                        .isTrue();
            }
            node.kill();
            List<String> found = new ArrayList<>(canary.files(node.home()));
            Figure.print("secrets.files", found.size(), "files");
            assertThat(found).isEmpty();
            assertThat(control.files(node.home()))
                    .as("the database's file is looked into")
                    .isNotEmpty();
        }
    }

    @Test
    void a_header_that_claims_another_address_buys_no_tries() {
        try (Node node = Node.named("forged").start()) {
            List<Boolean> waits = IntStream.rangeClosed(0, PER_ADDRESS)
                    .mapToObj(each -> enter(node.visitor().from("203.0.113." + each), "nobody_" + each, "wrong")
                            .body()
                            .contains("Too many tries"))
                    .toList();
            assertThat(waits.subList(0, PER_ADDRESS)).containsOnly(false);
            assertThat(waits.get(PER_ADDRESS)).isTrue();
        }
    }

    private static void choosesPassword(HttpVisitor browser, String password) {
        Answer page = enter(browser, "user_0011", "temporary demo 2026");
        Answer done =
                browser.submit(page, "Set password", Map.of("New password", password, "New password again", password));
        assertThat(browser.follow(done).body()).contains("Your new password is set");
    }

    private static Answer enter(HttpVisitor browser, String name, String password) {
        return browser.follow(
                browser.submit(SignInAnswers.asked(browser, name), "Sign in", Map.of("Password", password)));
    }
}
