package org.countersign.schema.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations as the schema's owner. Where the application's database user is another one (PostgreSQL in
 * production), it is given what it needs, and nothing that changes or removes an audit record. Every start-up bean that
 * touches the database depends on this one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    @Resource(lookup = "java:jboss/datasources/CountersignOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/CountersignDS")
    private DataSource application;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                // the server's batch repository makes its own tables before any application starts
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        try {
            grant();
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("the application's rights cannot be granted", broken);
        }
    }

    private void grant() throws SQLException, IOException {
        String user = userOf(application);
        if (user.equals(userOf(owner))) {
            return;
        }
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            String quoted = statement.enquoteIdentifier(user, true);
            for (String grant : script().split(";\\s*\n", -1)) {
                if (!grant.isBlank()) {
                    statement.execute(grant.replace("${application}", quoted));
                }
            }
        }
    }

    private static String userOf(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    private static String script() throws IOException {
        try (InputStream file = SchemaMigration.class.getResourceAsStream("/db/application-rights.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
