package org.countersign.demo.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.countersign.crypto.PasswordHash;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Channel;
import org.countersign.delivery.boundary.GatewayChoice;
import org.countersign.proofing.boundary.BureauChoice;
import org.countersign.proofing.boundary.MeetingChoice;
import org.countersign.shared.Deployment;

/** Looks for what a production server must not have. */
@ApplicationScoped
public class Traces {
    @Inject
    Deployment deployment;

    @Inject
    GatewayChoice gateways;

    @Inject
    BureauChoice bureau;

    @Inject
    MeetingChoice meetings;

    @Inject
    Seal seal;

    @Inject
    PasswordHash passwords;

    @Resource(lookup = "java:jboss/datasources/CountersignDS")
    private DataSource database;

    /** What was found, each as a few words for the operator; empty if all is well. */
    public List<String> found() {
        List<String> found = new ArrayList<>();
        Stream.of(
                        ProductionRules.address(deployment.baseUrl()),
                        keys(),
                        ProductionRules.sender(gateways.names(Channel.EMAIL), deployment.text("countersign.mail.from")),
                        ProductionRules.bureau(
                                bureau.name(), deployment.text("countersign.bureau.http.url"), bureau.hindrance()),
                        ProductionRules.spool(
                                gateways.names(Channel.LETTER),
                                deployment.text("countersign.letter.spool.dir").map(Path::of),
                                deployment
                                        .text("countersign.letter.spool.certificate")
                                        .map(Path::of)),
                        ProductionRules.support(deployment.text(Deployment.SUPPORT)),
                        ProductionRules.passwordHash(passwords.memoryKib(), passwords.passes()),
                        password("COUNTERSIGN_DB_PASSWORD"),
                        password("COUNTERSIGN_DB_OWNER_PASSWORD"))
                .flatMap(Optional::stream)
                .forEach(found::add);
        Arrays.stream(Channel.values())
                .map(channel -> ProductionRules.gateways(channel, gateways.names(channel), gateways.unknown(channel)))
                .flatMap(Optional::stream)
                .forEach(found::add);
        found.addAll(meetings.faults());
        inDatabase().flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    private Optional<String> keys() {
        try {
            seal.seal("probe", "start");
            return Optional.empty();
        } catch (IllegalStateException missing) {
            return Optional.of("the keys cannot be used: " + rootOf(missing));
        }
    }

    private Optional<String> password(String setting) {
        return ProductionRules.password(setting, deployment.text(setting));
    }

    private Stream<Optional<String>> inDatabase() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from demo_data")) {
            String product = connection.getMetaData().getDatabaseProductName();
            long marks = rows.next() ? rows.getLong(1) : 0;
            return Stream.of(ProductionRules.database(product), ProductionRules.demoData(marks));
        } catch (SQLException broken) {
            throw new IllegalStateException("the database cannot be asked", broken);
        }
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
