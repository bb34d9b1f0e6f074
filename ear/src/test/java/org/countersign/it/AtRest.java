package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;

/** All places where something could lie about once a server has worked with it (case 16). */
final class AtRest {
    private final Database database;
    private final Path data;
    private final List<Path> nodes;

    AtRest(Database database, Countersign running) {
        this(database, List.of(running.keys().resolveSibling("main")));
    }

    AtRest(Cluster nodes) {
        this(nodes.database(), List.of(nodes.first().home(), nodes.second().home()));
    }

    private AtRest(Database database, List<Path> nodes) {
        this.database = database;
        this.data = Path.of(database.text("show data_directory").orElseThrow());
        this.nodes = nodes;
    }

    /** Where they stand: the tables, PostgreSQL's files and its log of writes, the nodes' logs, their journals and the rest. */
    List<String> found(List<Canary> canaries) {
        database.change("checkpoint");
        List<String> found = new ArrayList<>();
        for (Canary canary : canaries) {
            found.addAll(canary.tables(database));
            for (String folder : List.of("base", "pg_wal")) {
                found.addAll(canary.files(data.resolve(folder)));
            }
            for (Path node : nodes) {
                for (String folder : List.of("log", "data", "tmp")) {
                    found.addAll(canary.files(node.resolve(folder)));
                }
            }
        }
        return found;
    }

    /** A code is a few digits: in the files of a database they stand by accident, in a log they do not. */
    List<String> foundInLogs(Canary code) {
        return nodes.stream()
                .flatMap(node -> code.files(node.resolve("log")).stream())
                .toList();
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
