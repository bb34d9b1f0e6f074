package org.countersign.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** A sealer's rounds; called by one thread at a time on each node, and of the nodes one gets to work. */
@ApplicationScoped
public class Sealing {
    private static final long KEEP_EVERY = Duration.ofMinutes(1).toNanos();

    @Inject
    Chain chain;

    @Inject
    HeadFile heads;

    @Inject
    Clock clock;

    private final Settled settled = new Settled(System::nanoTime);
    private long keptAt = System.nanoTime() - KEEP_EVERY;
    private Link unkept;

    /** Seals what there is, and keeps the end of the chain outside the database, at most once a minute. */
    public synchronized void round() {
        chain.extend(settled.upTo(), clock.instant()).ifPresent(end -> {
            settled.saw(end.record());
            unkept = end;
        });
        if (unkept != null && System.nanoTime() - keptAt >= KEEP_EVERY) {
            heads.append(unkept);
            unkept = null;
            keptAt = System.nanoTime();
        }
    }
}
