package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.crypto.RandomCodes;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.ManyLetters;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.countersign.it.fixture.PrintFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A node of its own prints through the spool, and dies with a letter written and not handed out: each letter is there once,
 * listed once, counted, and gone when the service has mailed it (case 52).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterSpoolAbuse {
    private static final int LETTERS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Postgres postgres;
    private Database database;
    private PrintFolder printer;
    private Node node;
    private ManyLetters letters;

    @BeforeAll
    void start() {
        postgres = Postgres.start();
        database = postgres.database();
        printer = PrintFolder.named("spool");
        node = printer.known(Node.named("spooling").on(postgres)).start();
        letters = new ManyLetters(database, node.keys());
    }

    @AfterAll
    void stop() {
        node.close();
        database.close();
        postgres.close();
    }

    @Test
    void every_letter_is_printed_once_though_the_node_dies_in_the_middle() {
        node.operator().dieAt("spool.publish");
        letters.queue(LETTERS);
        node.awaitDeath();
        assertThat(printer.names("work"))
                .as("what was written and not handed out")
                .isNotEmpty();
        node.startAgain();
        Await.until("all letters to be taken", PATIENCE, () -> letters.in("SENT") == LETTERS);
        Await.until(
                "all letters to be listed", PATIENCE, () -> printer.names("out").size() == LETTERS);
        assertThat(letters.numbersTaken()).isEqualTo(LETTERS);
        assertThat(printer.total()).isEqualTo(LETTERS);
        assertThat(printer.listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(printer.names("out"));
        assertThat(printer.holds("Hangar Street")).isFalse();
        assertThat(printer.holds("Miller")).isFalse();
        assertThat(letters.codes().stream().flatMap(this::places))
                .as("where codes stand")
                .isEmpty();

        List<String> files = printer.names("out");
        assertThat(places(files.get(0).replace(".p7m", "")))
                .as("a number, which is no secret, is found")
                .isNotEmpty();
        printer.tell("monday", files, "mailed", Instant.now());
        Await.until(
                "what was mailed to be gone",
                PATIENCE,
                () -> printer.names("out").isEmpty());
        printer.tell("tuesday", files, "delivered", Instant.now());
        Await.until("all letters to be delivered", PATIENCE, () -> letters.in("DELIVERED") == LETTERS);
        assertThat(printer.names("done")).hasSize(LETTERS);
        assertThat(printer.names("receipts/refused")).isEmpty();
    }

    /** PRF-7, case 23: files of the spool, their names, and what the node wrote down while it ran and as it died. */
    private Stream<String> places(String code) {
        return Stream.of(code, RandomCodes.normalized(code), code.replace('-', ' '))
                .map(written -> Canary.of("the code " + written, written))
                .flatMap(canary -> Stream.of(printer.folder(), node.home().resolve("log"))
                        .flatMap(folder ->
                                Stream.concat(canary.files(folder).stream(), canary.fileNames(folder).stream())));
    }
}
