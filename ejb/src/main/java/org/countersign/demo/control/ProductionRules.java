package org.countersign.demo.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.delivery.Channel;

/** What a production server must not have, rule by rule; each answers with words for the operator, or nothing. */
final class ProductionRules {
    /** Passwords that stand in files of this project, for anybody to read. */
    private static final Set<String> KNOWN_PASSWORDS = Set.of("sa", "app-demo", "owner-demo", "postgres-demo");

    private static final int LEAST_MEMORY_KIB = 7 * 1024;
    private static final int LEAST_KIB_PASSES = 5 * LEAST_MEMORY_KIB;

    private ProductionRules() {}

    static Optional<String> address(String base) {
        return isSecureAddress(base)
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_BASE_URL must be the https address that people use, and is " + base);
    }

    private static boolean isSecureAddress(String base) {
        try {
            URI address = new URI(base);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    static Optional<String> gateways(Channel channel, List<String> chosen, List<String> unknown) {
        String setting = "COUNTERSIGN_" + channel + "_GATEWAYS";
        if (!unknown.isEmpty()) {
            return Optional.of(setting + " names what does not exist: " + unknown);
        }
        return chosen.stream()
                .filter(name -> name.startsWith("simulator"))
                .findFirst()
                .map(name -> setting + " means a simulator; say none where there is no gateway");
    }

    /**
     * The bureau is told what nobody else may read (PRF-6).
     *
     * @param url of the bureau by {@code http}
     * @param hindrance what it says itself
     */
    static Optional<String> bureau(String chosen, Optional<String> url, Optional<String> hindrance) {
        if (chosen.startsWith("simulator")) {
            return Optional.of("COUNTERSIGN_BUREAU means a simulator; say none where there is no bureau");
        }
        return chosen.equals("http")
                        && !url.map(ProductionRules::isSecureAddress).orElse(false)
                ? Optional.of("COUNTERSIGN_BUREAU_HTTP_URL must be the https address of the credit bureau")
                : hindrance;
    }

    /** Mail from nobody's address is refused or lost by those whom it is for. */
    static Optional<String> sender(List<String> mailServers, Optional<String> from) {
        return mailServers.isEmpty() || from.isPresent()
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_MAIL_FROM must name the sender of all mail");
    }

    /** Many messages end with whom to ask (section 16). */
    static Optional<String> support(Optional<String> contact) {
        return contact.isPresent()
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_SUPPORT must say how people reach customer support");
    }

    /** Letters that are sealed for nobody, or written nowhere, would wait without a word. */
    static Optional<String> spool(List<String> printers, Optional<Path> folder, Optional<Path> certificate) {
        if (!printers.contains("spool")) {
            return Optional.empty();
        }
        if (folder.filter(Files::isDirectory).filter(Files::isWritable).isEmpty()) {
            return Optional.of("COUNTERSIGN_LETTER_SPOOL_DIR must name a folder to which letters can be written");
        }
        return certificate.filter(Files::isReadable).isPresent()
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_LETTER_SPOOL_CERTIFICATE must name the print service's certificate");
    }

    static Optional<String> password(String setting, Optional<String> value) {
        return value.filter(KNOWN_PASSWORDS::contains)
                .map(known -> setting + " is a password that everybody can read in this project's files");
    }

    /**
     * Argon2id at no less than the cheapest of the pairs that OWASP names: 46 MiB once, 19 MiB twice, 12 MiB three times,
     * 9 MiB four times, 7 MiB five times (Password Storage Cheat Sheet).
     */
    static Optional<String> passwordHash(int memoryKib, int passes) {
        return memoryKib >= LEAST_MEMORY_KIB && (long) memoryKib * passes >= LEAST_KIB_PASSES
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_PASSWORD_MEMORY_KIB and COUNTERSIGN_PASSWORD_PASSES make hashes too cheap: "
                        + memoryKib + " KiB, " + passes + " passes");
    }

    static Optional<String> database(String product) {
        return "H2".equals(product)
                ? Optional.of("the database is the demo's embedded H2; COUNTERSIGN_DB_URL must name a PostgreSQL")
                : Optional.empty();
    }

    static Optional<String> demoData(long marks) {
        return marks > 0 ? Optional.of("the database holds a demo's accounts") : Optional.empty();
    }
}
