package org.countersign.it.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.countersign.it.fixture.Database;

/** What pgbench would do: the conditional update that claims a code's step, by itself and over plain JDBC. */
final class Claims {
    private final Database database;
    private final int rows;
    private final AtomicLong step = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    Claims(Database database, int rows) {
        this.database = database;
        this.rows = rows;
        database.change(
                "create table if not exists claim (id integer primary key, last_factor bigint, failures integer)");
        database.change("insert into claim select n, 0, 0 from generate_series(1, ?) n on conflict do nothing", rows);
    }

    double perSecond(int connections, Duration time) {
        Round.of(connections, connections, () -> work(time));
        return (double) done.get() / time.toSeconds();
    }

    private void work(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try (Connection connection = DriverManager.getConnection(database.url());
                PreparedStatement claim = connection.prepareStatement(
                        "update claim set last_factor = ?, failures = 0 where id = ? and last_factor < ?")) {
            while (System.nanoTime() < end) {
                long next = step.incrementAndGet();
                claim.setLong(1, next);
                claim.setInt(2, ThreadLocalRandom.current().nextInt(rows) + 1);
                claim.setLong(3, next);
                claim.executeUpdate();
                done.incrementAndGet();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
