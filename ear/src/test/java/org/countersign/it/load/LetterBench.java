package org.countersign.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.ManyLetters;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.countersign.it.fixture.PrintFolder;
import org.junit.jupiter.api.Test;

/**
 * Fifty thousand letters in one run, from the queue to the print service's folder: how many a second, and what lives in the
 * heap after the first tenth and at the end. A letter that is lost, doubled or not counted fails it, a heap that grows, and an
 * office's page that does not tell how far they are.
 * {@code -Dcountersign.bench.letters} makes it another number.
 */
class LetterBench {
    private static final int LETTERS = Integer.getInteger("countersign.bench.letters", 50_000);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final double MOST_GROWTH_MB = 64;
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Pattern USED = Pattern.compile("(?:garbage-first heap|tenured|old)[^\\n]*used (\\d+)K");

    @Test
    void fifty_thousand_letters() throws IOException, InterruptedException {
        PrintFolder printer = PrintFolder.named("letters");
        try (Postgres postgres = Postgres.start();
                Node node = printer.known(Node.named("letters-node").on(postgres))
                        .forMeasuring()
                        .start();
                Database database = postgres.database()) {
            ManyLetters letters = new ManyLetters(database, node.keys());
            HttpVisitor clerk = clerk(node, database);
            letters.queue(LETTERS / 10);
            made(letters, LETTERS / 10);
            double before = heap(node);
            letters.queue(LETTERS - LETTERS / 10);
            Duration processor = node.processorTime();
            long begun = System.nanoTime();
            long had = letters.in("SENT");
            made(letters, LETTERS / 2);
            assertThat(shownAsMade(clerk)).isBetween(1, 99);
            made(letters, LETTERS);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double cpu = node.processorTime().minus(processor).toMillis() / 1000.0;
            double after = heap(node);
            Figure.print("letters.per_second", (LETTERS - had) / seconds, "letters/s");
            Figure.print("letters.per_cpu_second", (LETTERS - had) / cpu, "letters/s");
            Figure.print("letters.heap_mb", after, "MB");
            Figure.print("letters.heap_growth_mb", after - before, "MB");
            Await.until(
                    "all letters to be listed",
                    LONGEST,
                    () -> printer.names("out").size() == LETTERS);
            assertThat(letters.numbersTaken()).isEqualTo(LETTERS);
            assertThat(letters.lettersIn("MADE")).isEqualTo(LETTERS);
            assertThat(printer.total()).isEqualTo(LETTERS);
            assertThat(printer.listed()).doesNotHaveDuplicates().hasSize(LETTERS);
            assertThat(after - before).isLessThan(MOST_GROWTH_MB);
        }
    }

    /** Somebody who may see how far the letters are, signed in with a code. */
    private static HttpVisitor clerk(Node node, Database database) {
        Holder clerk = Holders.of("Letter Office", database, node.keys()).hire();
        database.change("insert into account_role (account_id, role) values (?, 'FULFILMENT_CLERK')", clerk.account());
        HttpVisitor visitor = node.visitor();
        SignInWay.learned(visitor, clerk);
        return visitor;
    }

    /** What the bar on the office's page says, in whole per cent; its words say the same. */
    private static int shownAsMade(HttpVisitor clerk) {
        var page = clerk.get("/admin/letters").page();
        String bar = page.select("progress").attr("value");
        assertThat(page.select("#letters .help").text()).matches("[\\d,.]+ of [\\d,.]+ letters, " + bar + "%");
        return Integer.parseInt(bar);
    }

    /** Looks seldom, so as not to be part of what is measured. */
    private static void made(ManyLetters letters, int many) {
        long end = System.nanoTime() + LONGEST.toNanos();
        long done = letters.in("SENT");
        while (done < many) {
            assertThat(System.nanoTime()).as("%d of %d letters", done, many).isLessThan(end);
            LockSupport.parkNanos(PAUSE.toNanos());
            done = letters.in("SENT");
            System.out.printf("letters: %d of %d%n", done, LETTERS);
        }
    }

    /** What lives after a collection, in MB. */
    private static double heap(Node node) throws IOException, InterruptedException {
        jcmd(node, "GC.run");
        String told = jcmd(node, "GC.heap_info");
        Matcher used = USED.matcher(told);
        assertThat(used.find()).as(told).isTrue();
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String jcmd(Node node, String command) throws IOException, InterruptedException {
        String pid = Files.readString(node.home().resolve("node.pid")).strip();
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, command)
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return told;
    }
}
