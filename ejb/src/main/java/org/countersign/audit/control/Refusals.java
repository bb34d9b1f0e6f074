package org.countersign.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.countersign.audit.entity.Line;
import org.countersign.shared.AccountId;

/**
 * Writes refusals over a small pool that takes no part in transactions ({@code jta=false}): a refusal is recorded while
 * its caller still holds a connection, and a crowd of callers that each wait for a second one from the same pool would
 * wait for ever. Each line is committed at once, whatever becomes of the caller's transaction.
 */
@ApplicationScoped
public class Refusals {
    private static final String INSERT = """
            insert into audit_record
              (happened_at, act, succeeded, actor_id, subject_id, strength, address, correlation, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "java:jboss/datasources/CountersignAuditDS")
    private DataSource database;

    /** Inserts the line for good. */
    public void write(Line line) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            fill(insert, line);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("the refusal cannot be recorded", broken);
        }
    }

    private static void fill(PreparedStatement insert, Line line) throws SQLException {
        insert.setObject(1, line.at().atOffset(ZoneOffset.UTC));
        insert.setString(2, line.act().name());
        insert.setBoolean(3, line.succeeded());
        insert.setObject(4, number(line.actor()), Types.BIGINT);
        insert.setObject(5, number(line.subject()), Types.BIGINT);
        insert.setString(6, line.strength());
        insert.setString(7, line.address());
        insert.setString(8, line.correlation());
        insert.setString(9, line.details());
    }

    private static Long number(AccountId account) {
        return account == null ? null : account.value();
    }
}
