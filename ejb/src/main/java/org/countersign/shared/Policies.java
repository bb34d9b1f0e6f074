package org.countersign.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The policies in force: an operator's value, or the default. Values are read from the database at most every few
 * seconds, so that a change reaches every node soon and a request pays nothing for it.
 */
@ApplicationScoped
public class Policies {
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    /** The pool outside all transactions ({@code jta=false}): reading must work whatever state the caller's is in. */
    @Resource(lookup = "java:jboss/datasources/CountersignAuditDS")
    private DataSource database;

    private volatile Read last = new Read(Map.of(), System.nanoTime() - FRESH_NANOS - 1);

    public Duration duration(Policy policy) {
        return policy.duration(value(policy));
    }

    public int number(Policy policy) {
        return Integer.parseInt(value(policy));
    }

    public boolean on(Policy policy) {
        return "on".equals(value(policy));
    }

    /** Whether a policy that is a choice stands at that word. */
    public boolean says(Policy policy, String word) {
        return word.equals(value(policy));
    }

    /** Whether a policy of countries names that one. */
    public boolean names(Policy policy, String country) {
        String value = value(policy);
        return "all".equals(value) || List.of(value.split("\\s*,\\s*")).contains(country);
    }

    public ZoneId zone(Policy policy) {
        return ZoneId.of(value(policy));
    }

    /** Forgets what was read, so that a change by this node counts at once. */
    public void reread() {
        last = new Read(Map.of(), System.nanoTime() - FRESH_NANOS - 1);
    }

    private String value(Policy policy) {
        return current().getOrDefault(policy.key(), policy.otherwise());
    }

    private Map<String, String> current() {
        Read read = last;
        if (System.nanoTime() - read.at() > FRESH_NANOS) {
            read = new Read(read(), System.nanoTime());
            last = read;
        }
        return read.values();
    }

    private Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select name, setting from policy");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("policies cannot be read", broken);
        }
        return values;
    }

    private record Read(Map<String, String> values, long at) {}
}
