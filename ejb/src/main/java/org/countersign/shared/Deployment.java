package org.countersign.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator says of this installation, by environment or system property (MicroProfile Config: {@code
 * countersign.base-url} is {@code COUNTERSIGN_BASE_URL}). Without a word it is a production server: a demo must be asked
 * for.
 */
@ApplicationScoped
public class Deployment {
    /** The two ways to run. */
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    /** The setting that names customer support. */
    public static final String SUPPORT = "countersign.support";

    private final Config config = ConfigProvider.getConfig();

    /** {@code DEPLOYMENT=demo|production}. */
    public Mode mode() {
        return Mode.valueOf(text("deployment").orElse("production").toUpperCase(Locale.ROOT));
    }

    public boolean isDemo() {
        return mode() == Mode.DEMO;
    }

    /** The address under which people reach the product; links in mail use nothing else (case 44). */
    public String baseUrl() {
        return text("countersign.base-url").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** Whom people turn to when the product cannot help them: an address, a number, in words. */
    public String support() {
        return text(SUPPORT).orElse("support@countersign.example");
    }

    /** Who writes letters: the lines of the sender's address, his name first. */
    public List<String> office() {
        return List.of(text("countersign.office")
                .orElse("Countersign|Credential Office")
                .split("\\s*\\|\\s*"));
    }

    /** Where the office is (ISO 3166-1 alpha-2): letters within it name no country. */
    public String officeCountry() {
        return text("countersign.office.country").orElse("US");
    }

    /** Whether requests come through the operator's own proxy, which says from whom. */
    public boolean isBehindProxy() {
        return text("countersign.behind-proxy").map(Boolean::parseBoolean).orElse(false);
    }

    /** This node's name, which no other of its cluster has; the same after a restart. */
    public String node() {
        return text("jboss.node.name").orElse("countersign");
    }

    /** The folder for the installation's own files, the server's data folder where nothing else is said. */
    public Path dataFolder() {
        return Path.of(text("countersign.data").orElseGet(() -> System.getProperty("jboss.server.data.dir", ".")));
    }

    /** A setting by its name, if the operator gave one. */
    public Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    public int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
