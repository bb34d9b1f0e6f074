package org.countersign.schema.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.countersign.shared.Time;

/** Asks the database what time it is, outside of all transactions. */
@ApplicationScoped
public class DatabaseTime {
    @Resource(lookup = "java:jboss/datasources/CountersignAuditDS")
    private DataSource database;

    @Inject
    Time time;

    /** @throws SQLException if the database cannot be asked */
    public ClockReading read() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select current_timestamp")) {
            Instant before = time.machine();
            try (var rows = statement.executeQuery()) {
                rows.next();
                Instant told = rows.getObject(1, OffsetDateTime.class).toInstant();
                return new ClockReading(before, told, time.machine());
            }
        }
    }
}
