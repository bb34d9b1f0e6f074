package org.countersign.adapter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case 52: every letter lies in the spool once and whole, and is listed once, whatever happens in between. */
class SpoolFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 26);
    private static final String ONE = "7KQ2M4XW3Z1A";
    private static final String TWO = "9CDEFGHJKMNP";

    @TempDir
    Path folder;

    private SpoolFolder spool;
    private SpoolManifests manifests;

    @BeforeEach
    void open() throws IOException {
        spool = new SpoolFolder(folder);
        manifests = new SpoolManifests(spool);
    }

    @Test
    void a_letter_goes_out_with_a_list_that_names_it() throws IOException {
        put(ONE, 100);
        put(TWO, 50);
        assertThat(names("out")).isEmpty();
        assertThat(manifests.list(DAY)).isEqualTo(2);
        assertThat(names("out")).containsExactly(ONE + ".p7m", TWO + ".p7m");
        assertThat(names("work")).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("manifest/2026-07-26-0001.csv")))
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("file,bytes,sha256"))
                .satisfies(lines -> assertThat(lines.get(1)).matches(ONE + "\\.p7m,100,[0-9a-f]{64}"))
                .satisfies(lines -> assertThat(lines.get(3)).isEqualTo("total,2,150"));
    }

    @Test
    void the_same_letter_is_never_there_twice() throws Exception {
        put(ONE, 100);
        assertThat(spool.knows(ONE)).isTrue();
        spool.publish(spool.draft(ONE + "-again", new byte[7]), ONE);
        manifests.list(DAY);
        assertThat(spool.knows(ONE)).isTrue();
        assertThat(Files.size(folder.resolve("out/" + ONE + ".p7m"))).isEqualTo(100);
        spool.remove(ONE);
        assertThat(spool.knows(ONE)).isTrue();
        assertThat(names("out")).isEmpty();
        assertThat(Files.size(folder.resolve("done/" + ONE + ".p7m"))).isZero();
        assertThat(manifests.name(ONE)).isTrue();
        assertThat(manifests.name(TWO)).isFalse();
    }

    @Test
    void of_two_nodes_at_once_one_is_first_and_neither_fails() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> nodes = new ArrayList<>();
            for (int node = 0; node < 8; node++) {
                Path draft = spool.draft(ONE + "-" + node, new byte[10 + node]);
                nodes.add(threads.submit(() -> {
                    start.await();
                    spool.publish(draft, ONE);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> node : nodes) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(names("ready")).containsExactly(ONE + ".p7m");
        assertThat(names("work")).isEmpty();
    }

    @Test
    void a_full_disk_leaves_nothing_half() throws IOException {
        SpoolFolder full = new SpoolFolder(folder) {
            @Override
            void write(Path file, byte[] bytes) throws IOException {
                Files.write(file, new byte[3]);
                throw new IOException("no space left on device");
            }
        };
        assertThatThrownBy(() -> full.draft(ONE + "-1", new byte[100])).isInstanceOf(IOException.class);
        assertThat(names("work")).isEmpty();
        assertThat(spool.knows(ONE)).isFalse();
        put(TWO, 50);
        assertThatThrownBy(() -> new SpoolManifests(full).list(DAY)).isInstanceOf(IOException.class);
        assertThat(names("manifest")).isEmpty();
        assertThat(names("ready")).containsExactly(TWO + ".p7m");
        assertThat(manifests.list(DAY)).isEqualTo(1);
    }

    /** The node dies while it writes, and the letter comes again. */
    @Test
    void what_a_node_left_half_written_is_in_nobodys_way() throws IOException {
        Path half = Files.write(folder.resolve("work").resolve(ONE + "-1-node"), new byte[3]);
        spool.publish(spool.draft(ONE + "-1-node", new byte[100]), ONE);
        assertThat(half).doesNotExist();
        Files.write(folder.resolve("work").resolve(TWO + "-1-other"), new byte[3]);
        assertThat(spool.knows(TWO)).isFalse();
        manifests.list(DAY);
        assertThat(names("out")).containsExactly(ONE + ".p7m");
    }

    /** The node dies after it has listed letters, and before it has handed them all out. */
    @Test
    void a_list_that_a_node_left_unfinished_is_finished_and_lists_nothing_twice() throws IOException {
        put(ONE, 100);
        put(TWO, 50);
        manifests.list(DAY);
        Files.move(folder.resolve("out/" + TWO + ".p7m"), folder.resolve("ready/" + TWO + ".p7m"));
        assertThat(manifests.list(DAY)).isZero();
        assertThat(names("out")).containsExactly(ONE + ".p7m", TWO + ".p7m");
        assertThat(names("manifest")).hasSize(1);
    }

    @Test
    void the_lists_of_a_day_are_numbered_and_count_every_letter_once() throws IOException {
        RandomNumbers numbers = new RandomNumbers();
        for (int many = 0; many < 1500; many++) {
            put(numbers.next(), 10);
        }
        assertThat(manifests.list(DAY)).isEqualTo(1000);
        assertThat(manifests.list(DAY)).isEqualTo(500);
        assertThat(manifests.list(DAY)).isZero();
        put(ONE, 10);
        manifests.list(DAY.plusDays(1));
        assertThat(names("manifest"))
                .containsExactly("2026-07-26-0001.csv", "2026-07-26-0002.csv", "2026-07-27-0001.csv");
        TreeMap<String, Integer> listed = new TreeMap<>();
        for (String manifest : names("manifest")) {
            List<String> lines = Files.readAllLines(folder.resolve("manifest").resolve(manifest));
            lines.subList(1, lines.size() - 1)
                    .forEach(line -> listed.merge(line.substring(0, line.indexOf(',')), 1, Integer::sum));
            assertThat(lines.get(lines.size() - 1)).startsWith("total," + (lines.size() - 2) + ",");
        }
        assertThat(listed.values()).hasSize(1501).containsOnly(1);
        assertThat(listed.keySet()).containsExactlyElementsOf(names("out"));
    }

    @Test
    void what_cannot_come_again_is_tidied_away_and_nothing_else() throws IOException {
        Instant now = Instant.now();
        put(ONE, 10);
        manifests.list(DAY);
        spool.remove(ONE);
        put(TWO, 10);
        Files.write(folder.resolve("work/half"), new byte[3]);
        spool.tidy(now);
        assertThat(names("work")).containsExactly("half");
        old("work/half", now.minus(Duration.ofDays(2)));
        old("done/" + ONE + ".p7m", now.minus(Duration.ofDays(46)));
        spool.tidy(now);
        assertThat(names("work")).isEmpty();
        assertThat(names("done")).isEmpty();
        assertThat(names("ready")).containsExactly(TWO + ".p7m");
        assertThat(names("manifest")).hasSize(1);
    }

    private void put(String number, int bytes) throws IOException {
        spool.publish(spool.draft(number + "-1-node", new byte[bytes]), number);
    }

    private void old(String file, Instant at) throws IOException {
        Files.setLastModifiedTime(folder.resolve(file), FileTime.from(at));
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Twelve signs each, none twice. */
    private static final class RandomNumbers {
        private int last;

        private String next() {
            return "AAAA" + HexFormat.of().toHexDigits(++last).toUpperCase(java.util.Locale.ROOT);
        }
    }
}
