package org.countersign.delivery.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.delivery.Channel;

/**
 * How patient each channel is (DLV-3). A code in a text message is of no use after minutes, an e-mail may wait for a
 * mail server's bad day.
 */
enum RetryPlan {
    SMS(Channel.SMS, 30, 5, List.of(2, 5, 15, 30)),
    VOICE(Channel.VOICE, 30, 5, List.of(5, 20)),
    EMAIL(Channel.EMAIL, 60, 60, List.of(10, 60, 300, 900, 3600, 4 * 3600, 12 * 3600)),
    LETTER(Channel.LETTER, 120, 60, List.of(60, 600, 3600, 6 * 3600, 24 * 3600));

    private final Channel channel;
    private final Duration lease;
    private final Duration reminder;
    private final List<Duration> delays;

    RetryPlan(Channel channel, int leaseSeconds, int reminderSeconds, List<Integer> delaySeconds) {
        this.channel = channel;
        this.lease = Duration.ofSeconds(leaseSeconds);
        this.reminder = Duration.ofSeconds(reminderSeconds);
        this.delays = delaySeconds.stream().map(Duration::ofSeconds).toList();
    }

    static RetryPlan of(Channel channel) {
        return switch (channel) {
            case SMS -> SMS;
            case VOICE -> VOICE;
            case EMAIL -> EMAIL;
            case LETTER -> LETTER;
        };
    }

    Channel channel() {
        return channel;
    }

    /** How long an attempt may take before its node is taken for dead; longer than all its timeouts together. */
    Duration lease() {
        return lease;
    }

    /** After what time a delivery that was announced, and still waits, is announced again. */
    Duration reminder() {
        return reminder;
    }

    /** Whether a person would notice that it came twice; a mail reader recognizes a mail by its id. */
    boolean isNoticeable() {
        return this != EMAIL;
    }

    int attempts() {
        return delays.size() + 1;
    }

    /** When to try again after that many attempts; empty: no more. */
    Optional<Instant> next(int attemptsMade, Instant now) {
        return attemptsMade > delays.size() ? Optional.empty() : Optional.of(now.plus(delays.get(attemptsMade - 1)));
    }
}
