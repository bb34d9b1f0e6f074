package org.countersign.it.load;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** So many at work at once for a while, each beginning anew when done: how many they did, and how long each took. */
record Round(long[] nanos, double seconds) {
    /** The work says by an exception that it failed; that ends the round. */
    static Round of(int clients, Duration time, Runnable work) {
        long end = System.nanoTime() + time.toNanos();
        return of(clients, work, () -> System.nanoTime() < end);
    }

    /** The same for so many pieces of work in all, however long they take. */
    static Round of(int clients, int pieces, Runnable work) {
        AtomicInteger left = new AtomicInteger(pieces);
        return of(clients, work, () -> left.getAndDecrement() > 0);
    }

    private static Round of(int clients, Runnable work, BooleanSupplier goesOn) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        try {
            List<Callable<long[]>> all = Collections.nCopies(clients, () -> timed(work, goesOn));
            long[] nanos = threads.invokeAll(all).stream()
                    .flatMapToLong(each -> LongStream.of(result(each)))
                    .sorted()
                    .toArray();
            return new Round(nanos, (System.nanoTime() - begun) / 1e9);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] timed(Runnable work, BooleanSupplier goesOn) {
        LongStream.Builder nanos = LongStream.builder();
        while (goesOn.getAsBoolean()) {
            long begun = System.nanoTime();
            work.run();
            nanos.add(System.nanoTime() - begun);
        }
        return nanos.build().toArray();
    }

    private static long[] result(Future<long[]> done) {
        try {
            return done.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    int done() {
        return nanos.length;
    }

    double perSecond() {
        return done() / seconds;
    }

    /** The time within which that share of them were done, in milliseconds. */
    double milliseconds(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
    }
}
