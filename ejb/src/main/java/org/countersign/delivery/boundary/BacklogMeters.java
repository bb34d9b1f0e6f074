package org.countersign.delivery.boundary;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.countersign.delivery.Channel;
import org.countersign.delivery.control.Backlog;
import org.countersign.delivery.control.StoredDeliveries;

/**
 * How much is still to be sent on each channel, and for how many seconds the oldest of it has waited (INT-4, case 47):
 * {@code countersign.delivery.backlog} and {@code countersign.delivery.backlog.age}, with a tag {@code channel}. Each
 * node tells of all of them, not of its own share, and what it saw some seconds ago, so that asking costs nothing.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class BacklogMeters {
    private static final String NAME = "countersign.delivery.backlog";

    @Inject
    MeterRegistry meters;

    @Inject
    StoredDeliveries deliveries;

    @Inject
    Clock clock;

    private final Map<Channel, AtomicLong> many = new EnumMap<>(Channel.class);
    private final Map<Channel, AtomicLong> seconds = new EnumMap<>(Channel.class);

    @PostConstruct
    void begin() {
        for (Channel channel : Channel.values()) {
            Tags which = Tags.of("channel", channel.name().toLowerCase(Locale.ROOT));
            many.put(channel, meters.gauge(NAME, which, new AtomicLong()));
            seconds.put(channel, meters.gauge(NAME + ".age", which, new AtomicLong()));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void look() {
        Instant now = clock.instant();
        Map<Channel, Backlog> found = deliveries.backlog();
        many.forEach((channel, gauge) ->
                gauge.set(found.containsKey(channel) ? found.get(channel).many() : 0));
        seconds.forEach((channel, gauge) ->
                gauge.set(found.containsKey(channel) ? found.get(channel).seconds(now) : 0));
    }
}
