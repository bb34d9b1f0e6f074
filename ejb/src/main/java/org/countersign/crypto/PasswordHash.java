package org.countersign.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.countersign.crypto.Argon2Hash.Cost;
import org.countersign.shared.Deployment;

/**
 * Argon2id for passwords and answers (ACC-8), stored in the PHC string form. Parameters are OWASP's minimum of 19 MiB,
 * two passes, one lane; an operator raises them (production takes none weaker), and {@link #outdated} hashes are
 * replaced at the next sign-in. No more hashes run at once than twice the processors, so that a crowd of sign-ins cannot eat the heap.
 */
@ApplicationScoped
public class PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    @Inject
    Deployment deployment;

    @Inject
    RandomCodes random;

    private final Semaphore running = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private Cost cost;
    private String nobody;

    @PostConstruct
    void parameters() {
        use(
                deployment.number("countersign.password.memory-kib", 19_456),
                deployment.number("countersign.password.passes", 2));
    }

    void use(int memoryKib, int passes) {
        cost = new Cost(memoryKib, passes, 1);
        nobody = hash(random.secret());
    }

    /** The PHC string of a password; Unicode is brought to NFC first, nothing is cut off. */
    public String hash(String password) {
        return bounded(() -> Argon2Hash.of(bytes(password), random.bytes(SALT_BYTES), HASH_BYTES, cost)
                .phc());
    }

    /** Whether the password is the one behind the PHC string; every byte counts. */
    public boolean matches(String stored, String password) {
        Argon2Hash known = Argon2Hash.parse(stored);
        return bounded(() -> known.isOf(bytes(password)));
    }

    /** Does the work of a comparison for an account that does not exist, so that time tells nothing (case 5). */
    public void pretend(String password) {
        matches(nobody, password);
    }

    /** Whether the PHC string was made with other parameters than today's. */
    public boolean outdated(String stored) {
        return !Argon2Hash.parse(stored).cost().equals(cost);
    }

    /** What each new hash takes, in KiB. */
    public int memoryKib() {
        return cost.memoryKib();
    }

    /** How often each new hash goes through its memory. */
    public int passes() {
        return cost.passes();
    }

    private <T> T bounded(Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
