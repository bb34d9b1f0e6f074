package org.countersign.it.inside;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.it.fixture.Await;

/** People who line up for what somebody holds, so that who is first is certain and nobody comes when all is over. */
public final class Line {
    /** Who waits for a moment only, on the way to what is held here, is not in line yet. */
    private static final String IN_LINE = "select count(distinct pid) from pg_locks where not granted"
            + " and waitstart < clock_timestamp() - interval '150 milliseconds'";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Line() {}

    /**
     * Does the first thing in a transaction that ends only when all others wait for what it holds; each of these in a
     * request of his own. They come one after the other: of those who wait for the same row the first one gets it, if that
     * row is only locked. Of one that was written they all look for the new version at once.
     *
     * @return what the others got, in their order
     */
    public static <T> List<T> behind(Callable<?> first, List<Callable<T>> others) throws Exception {
        var threads = Executors.newFixedThreadPool(others.size());
        try {
            List<Future<T>> running = Inside.inTransaction(() -> {
                first.call();
                List<Future<T>> started = new ArrayList<>();
                for (Callable<T> other : others) {
                    started.add(threads.submit(() -> InsideWithPeople.asRequest(other)));
                    Await.until(
                            "the next one to wait", PATIENCE, () -> InsideWithPeople.count(IN_LINE) >= started.size());
                }
                return started;
            });
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
