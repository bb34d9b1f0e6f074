package org.countersign.delivery.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.countersign.delivery.control.Queues;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the broker answers; says so within two seconds. */
@Readiness
@ApplicationScoped
public class BrokerReady implements HealthCheck {
    @Inject
    Queues queues;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Override
    public HealthCheckResponse call() {
        boolean answers = CompletableFuture.supplyAsync(queues::answer, threads)
                .completeOnTimeout(false, 1800, TimeUnit.MILLISECONDS)
                .join();
        return HealthCheckResponse.named("broker").status(answers).build();
    }
}
