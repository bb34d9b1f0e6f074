package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** What the management port tells a collector (INT-4). */
@Journey
class MetricsIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String BACKLOG = "countersign_delivery_backlog";
    private static final String AGE = "countersign_delivery_backlog_age";

    /** Case 47. Letters, since no other test leaves any. */
    @Test
    void what_is_still_to_be_sent_is_counted_and_its_age_told(Countersign running) throws Exception {
        Await.until("nothing to be told at first", SOON, () -> value(running, BACKLOG) == 0);
        running.database()
                .change("insert into delivery (id, public_id, channel, template, recipient, locale, state, attempts,"
                        + " fell_back, queued_at, ready_at) values (1, 'backlogoftheseldomest', 'LETTER', 'none', 'A',"
                        + " 'en', 'QUEUED', 0, false, now() - interval '1 hour', now() + interval '1 day')");
        try {
            Await.until("the letter to be counted", SOON, () -> value(running, BACKLOG) == 1);
            assertThat(value(running, AGE)).isBetween(3_600L, 3_700L);
        } finally {
            running.database().change("delete from delivery where id = 1");
        }
        Await.until("the letter to be gone", SOON, () -> value(running, BACKLOG) == 0);
        assertThat(value(running, AGE)).isZero();
    }

    @Test
    void the_broker_and_the_pools_are_told_of(Countersign running) throws Exception {
        assertThat(told(running))
                .containsPattern("messaging_activemq_message_count\\{[^}]*name=\"SmsQueue\"")
                .containsPattern("datasources_pool_in_use_count\\{[^}]*name=\"CountersignDS\"");
    }

    private static long value(Countersign running, String name) throws IOException, InterruptedException {
        Optional<String> value = Pattern.compile(name + "\\{[^}]*channel=\"letter\"[^}]*} ([0-9.]+)")
                .matcher(told(running))
                .results()
                .map(found -> found.group(1))
                .findFirst();
        return (long) Double.parseDouble(value.orElseThrow(() -> new AssertionError("nothing is told of " + name)));
    }

    private static String told(Countersign running) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + running.managementPort() + "/prometheus");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
