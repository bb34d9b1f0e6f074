package org.countersign.schema.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers; says so within two seconds, also where a connection would have to be waited for. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/CountersignDS")
    private DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Override
    public HealthCheckResponse call() {
        boolean answers = CompletableFuture.supplyAsync(this::answers, threads)
                .completeOnTimeout(false, 1800, TimeUnit.MILLISECONDS)
                .join();
        return HealthCheckResponse.named("database").status(answers).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            return statement.execute("select 1");
        } catch (SQLException away) {
            return false;
        }
    }
}
