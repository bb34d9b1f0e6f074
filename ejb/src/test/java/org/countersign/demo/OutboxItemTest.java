package org.countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Channel;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** What a visitor of the demo copies out of a message must be whole. */
class OutboxItemTest {
    private static final int KEYS = 10_000;

    private final RandomCodes random = new RandomCodes();

    @Test
    void every_license_key_is_offered_whole() {
        for (int each = 0; each < KEYS; each++) {
            String key = random.readable(20);
            assertThat(item("Order 2F7KM-P9QXW of 2026-11-02.\n\nYour license key:\n\n  " + key
                                    + "\n\nHave a good day.")
                            .code())
                    .contains(key);
        }
    }

    @Test
    void a_code_is_offered_as_it_is_typed() {
        assertThat(item("Your code is 123456. @host #123456").code()).contains("123456");
        assertThat(item("1. 2. 3. 4. 5. 6").code()).contains("123456");
        assertThat(item("Order 2F7KM-P9QXW of 2026-11-02").code()).isEmpty();
    }

    private OutboxItem item(String text) {
        return new OutboxItem(
                new PublicId("a"),
                Channel.EMAIL,
                "simulator",
                "b",
                "ann@alder.example",
                "c",
                text,
                "",
                List.of(),
                Instant.parse("2026-11-02T10:15:30Z"));
    }
}
