package org.countersign.adapter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the print service tells is taken once, and what it no longer needs is gone (case 52). */
class PrinterReceiptsTest {
    private static final String KNOWN = "7KQ2M4XW3Z1A";
    private static final String STRANGE = "9CDEFGHJKMNP";

    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();
    private SpoolFolder spool;

    @BeforeEach
    void one_letter_is_out() throws IOException {
        spool = new SpoolFolder(folder);
        spool.publish(spool.draft("draft", new byte[10]), KNOWN);
        new SpoolManifests(spool).list(LocalDate.of(2026, 7, 26));
    }

    @Test
    void a_mailed_letter_is_recorded_and_removed() throws IOException {
        told("a.csv", KNOWN + ",mailed,2026-07-27T14:03:00Z");
        take();
        assertThat(taken).containsExactly(KNOWN + " MAILED 2026-07-27T14:03:00Z");
        assertThat(names("out")).isEmpty();
        assertThat(names("receipts/taken")).containsExactly("a.csv");
        assertThat(names("receipts/refused")).isEmpty();
        take();
        assertThat(taken).hasSize(1);
    }

    @Test
    void all_that_can_happen_can_be_told_in_one_file() throws IOException {
        told(
                "b.csv",
                KNOWN + ",mailed,2026-07-27T14:03:00Z",
                "",
                KNOWN + ",delivered,2026-07-29T09:00:00Z",
                KNOWN + ",returned,2026-07-30T09:00:00.5Z");
        take();
        assertThat(taken).hasSize(3).last().isEqualTo(KNOWN + " RETURNED 2026-07-30T09:00:00.500Z");
        assertThat(names("receipts/refused")).isEmpty();
    }

    @Test
    void what_nobody_understands_or_knows_is_put_aside_and_holds_up_nothing() throws IOException {
        told(
                "c.csv",
                "number,what,when",
                KNOWN + ",burnt,2026-07-27T14:03:00Z",
                KNOWN + ",mailed,yesterday-afternoon-late",
                "../../etc/passwd,mailed,2026-07-27T14:03:00Z",
                STRANGE + ",mailed,2026-07-27T14:03:00Z",
                KNOWN + ",mailed,2026-07-27T14:03:00Z");
        take();
        assertThat(taken).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("receipts/refused/c.csv"))).hasSize(5);
        assertThat(names("out")).isEmpty();
    }

    @Test
    void what_is_still_being_written_is_left_alone_and_what_is_no_text_is_put_aside() throws IOException {
        told("d.part", KNOWN + ",mailed,2026-07-27T14:03:00Z");
        Files.write(folder.resolve("receipts/e.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        take();
        assertThat(taken).isEmpty();
        assertThat(names("receipts")).contains("d.part").doesNotContain("e.csv");
        assertThat(names("receipts/refused")).containsExactly("e.csv");
        assertThat(names("out")).hasSize(1);
    }

    private void take() throws IOException {
        new PrinterReceipts(spool).take((number, news, at) -> {
            boolean known = number.equals(KNOWN);
            if (known) {
                taken.add(number + " " + news + " " + at);
            }
            return known;
        });
    }

    private void told(String file, String... lines) throws IOException {
        Files.write(folder.resolve("receipts").resolve(file), List.of(lines));
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
