package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Node;
import org.junit.jupiter.api.Test;

/** How long a fresh demo server takes until it is ready, and how much memory it occupies after its first page. */
class BootBench {
    @Test
    void a_fresh_demo_server_becomes_ready_and_shows_its_first_page() throws Exception {
        try (Node node = Node.named("boot").forMeasuring().start()) {
            Figure.print("boot.seconds", node.boot().toMillis() / 1000.0, "s");
            assertThat(firstPage(node.url())).isEqualTo(200);
            Figure.print("idle.rss_mb", node.residentMegabytes(), "MB");
        }
    }

    private static int firstPage(URI url) throws Exception {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
