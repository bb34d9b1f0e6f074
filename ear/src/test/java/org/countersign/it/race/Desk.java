package org.countersign.it.race;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.HttpVisitor;

/** What the Demo desk's outbox shows of what was sent to a phone. */
final class Desk {
    private static final Pattern CODE = Pattern.compile("code is (\\d{6})");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Desk() {}

    /** The code of the text message to that number, when it has arrived. */
    static String texted(HttpVisitor visitor, String number) {
        return texted(visitor, number, 1);
    }

    /** The code of the last of so many text messages to that number, when all of them have arrived. */
    static String texted(HttpVisitor visitor, String number, int messages) {
        AtomicReference<List<String>> codes = new AtomicReference<>();
        Await.until(messages + " text messages to " + number, PATIENCE, () -> {
            codes.set(codes(visitor, number));
            return codes.get().size() >= messages;
        });
        return codes.get().get(0);
    }

    /** The codes of all text messages to that number so far, the newest first. */
    static List<String> codes(HttpVisitor visitor, String number) {
        String page = "/demo/outbox?channel=SMS&q=" + URLEncoder.encode("+44" + number, StandardCharsets.UTF_8);
        return visitor.get(page).page().select(".outbox-text").eachText().stream()
                .flatMap(text -> CODE.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }
}
