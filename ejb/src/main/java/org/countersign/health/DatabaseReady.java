package org.countersign.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/CountersignDS")
    private DataSource database;

    @Inject
    Patience patience;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(patience.ask(this::answers))
                .build();
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
