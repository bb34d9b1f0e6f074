package org.countersign.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/**
 * The one source of time: {@code @Inject Clock}. On a demo server a visitor can travel; the distance lies in the
 * database, so that all nodes travel together within a second. In production it is the machine's clock. Instants are
 * whole microseconds, as the database keeps them.
 */
@ApplicationScoped
public class Time {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    Deployment deployment;

    /** By how much a test lets the clock of a demo server's machine be wrong; zero everywhere else. */
    private Duration wrong = Duration.ZERO;

    /** The pool outside all transactions ({@code jta=false}): reading must work whatever state the caller's is in. */
    @Resource(lookup = "java:jboss/datasources/CountersignAuditDS")
    private DataSource database;

    private volatile Travel last = new Travel(Duration.ZERO, System.nanoTime() - FRESH_NANOS - 1);

    @PostConstruct
    void start() {
        if (deployment.isDemo()) {
            wrong = Duration.ofSeconds(deployment.number("countersign.clock-error-seconds", 0));
        }
    }

    /** What the machine's clock shows, wherever a demo has travelled; for comparing clocks, and nothing else. */
    public Instant machine() {
        return Clock.systemUTC().instant().plus(wrong);
    }

    /** The clock that everything injects; in UTC. */
    @Produces
    public Clock clock() {
        return new ProductClock(this, ZoneOffset.UTC);
    }

    /** How far this server is from the machine's time; always zero in production. */
    public Duration travelled() {
        if (!deployment.isDemo()) {
            return Duration.ZERO;
        }
        Travel travel = last;
        if (System.nanoTime() - travel.at() > FRESH_NANOS) {
            travel = new Travel(read(), System.nanoTime());
            last = travel;
        }
        return travel.distance();
    }

    /** Forgets what was read, so that a journey begun on this node counts at once. */
    public void reread() {
        last = new Travel(Duration.ZERO, System.nanoTime() - FRESH_NANOS - 1);
    }

    private Duration read() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select seconds from demo_clock where id = 1");
                var rows = statement.executeQuery()) {
            return rows.next() ? Duration.ofSeconds(rows.getLong(1)) : Duration.ZERO;
        } catch (SQLException broken) {
            throw new IllegalStateException("the demo's time cannot be read", broken);
        }
    }

    private record Travel(Duration distance, long at) {}

    private static final class ProductClock extends Clock {
        private final Time time;
        private final ZoneId zone;

        ProductClock(Time time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ProductClock(time, other);
        }

        @Override
        public Instant instant() {
            return time.machine().plus(time.travelled()).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
