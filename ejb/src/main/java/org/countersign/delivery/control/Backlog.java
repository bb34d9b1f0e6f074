package org.countersign.delivery.control;

import java.time.Duration;
import java.time.Instant;
import org.countersign.delivery.Channel;

/**
 * What is still to be sent on one channel.
 *
 * @param oldest when the first of it was recorded
 */
public record Backlog(Channel channel, Long many, Instant oldest) {
    /** How long the first of it has waited; zero after a clock that was set back. */
    public long seconds(Instant now) {
        return Math.max(0, Duration.between(oldest, now).toSeconds());
    }
}
