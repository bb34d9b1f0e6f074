package org.countersign.demo.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Channel;
import org.countersign.delivery.boundary.GatewayChoice;
import org.countersign.shared.Deployment;

/** Looks for what a production server must not have. */
@ApplicationScoped
public class Traces {
    @Inject
    Deployment deployment;

    @Inject
    GatewayChoice gateways;

    @Inject
    Seal seal;

    @Resource(lookup = "java:jboss/datasources/CountersignDS")
    private DataSource database;

    /** What was found, each as a few words for the operator; empty if all is well. */
    public List<String> found() {
        List<String> found = new ArrayList<>();
        Stream.of(address(), keys()).flatMap(Optional::stream).forEach(found::add);
        Arrays.stream(Channel.values())
                .map(this::gateways)
                .flatMap(Optional::stream)
                .forEach(found::add);
        found.addAll(inDatabase());
        return found;
    }

    private Optional<String> address() {
        URI base = URI.create(deployment.baseUrl());
        boolean fine = "https".equals(base.getScheme()) && base.getHost() != null;
        return fine
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_BASE_URL must be the https address that people use, and is " + base);
    }

    private Optional<String> keys() {
        try {
            seal.seal("probe", "start");
            return Optional.empty();
        } catch (IllegalStateException missing) {
            return Optional.of("the keys cannot be read: " + rootOf(missing));
        }
    }

    private Optional<String> gateways(Channel channel) {
        String setting = "COUNTERSIGN_" + channel + "_GATEWAYS";
        if (!gateways.unknown(channel).isEmpty()) {
            return Optional.of(setting + " names what does not exist: " + gateways.unknown(channel));
        }
        return gateways.names(channel).stream()
                .filter(name -> name.startsWith("simulator"))
                .findFirst()
                .map(name -> setting + " means a simulator; say none where there is no gateway");
    }

    private List<String> inDatabase() {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from demo_data")) {
            if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                found.add("the database is the demo's embedded H2; COUNTERSIGN_DB_URL must name a PostgreSQL");
            }
            if (rows.next() && rows.getLong(1) > 0) {
                found.add("the database holds a demo's accounts");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the database cannot be asked", broken);
        }
        return found;
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
