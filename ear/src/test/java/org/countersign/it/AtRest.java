package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;

/** All places where something could lie about once a server has worked with it (case 16). */
final class AtRest {
    private final Database database;
    private final Path data;
    private final Path node;

    AtRest(Database database, Countersign running) {
        this.database = database;
        this.data = Path.of(database.text("show data_directory").orElseThrow());
        this.node = running.keys().resolveSibling("main");
    }

    /** Where they stand: the tables, PostgreSQL's files and its log of writes, the node's logs, its journal and the rest. */
    List<String> found(List<Canary> canaries) {
        database.change("checkpoint");
        List<String> found = new ArrayList<>();
        for (Canary canary : canaries) {
            found.addAll(canary.tables(database));
            for (String folder : List.of("base", "pg_wal")) {
                found.addAll(canary.files(data.resolve(folder)));
            }
            for (String folder : List.of("log", "data", "tmp")) {
                found.addAll(canary.files(node.resolve(folder)));
            }
        }
        return found;
    }

    /** A code is a few digits: in the files of a database they stand by accident, in a log they do not. */
    List<String> foundInLogs(Canary code) {
        return code.files(node.resolve("log"));
    }

    /** What must be found is found: else a search that finds nothing would say nothing. */
    void looksEverywhere(Canary known) {
        assertThat(known.tables(database)).as("what must be found is found").isNotEmpty();
        assertThat(known.files(data.resolve("base"))).as("in files, too").isNotEmpty();
        assertThat(known.files(data.resolve("pg_wal")))
                .as("in what was written last")
                .isNotEmpty();
    }
}
