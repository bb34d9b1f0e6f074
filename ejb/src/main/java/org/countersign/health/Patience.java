package org.countersign.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for an answer, but not long: who asks for readiness wants to know within two seconds. */
@ApplicationScoped
public class Patience {
    private static final long MILLIS = 1800;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    /** @return false if the answer is no, a failure, or late */
    boolean ask(BooleanSupplier question) {
        return CompletableFuture.supplyAsync(question::getAsBoolean, threads)
                .exceptionally(failure -> false)
                .completeOnTimeout(false, MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
