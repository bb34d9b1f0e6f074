package org.countersign.crypto;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
    private Argon2Function argon2;
    private String nobody;

    @PostConstruct
    void parameters() {
        use(
                deployment.number("countersign.password.memory-kib", 19_456),
                deployment.number("countersign.password.passes", 2));
    }

    void use(int memoryKib, int passes) {
        argon2 = Argon2Function.getInstance(memoryKib, passes, 1, HASH_BYTES, Argon2.ID);
        nobody = hash(random.secret());
    }

    /** The PHC string of a password; Unicode is brought to NFC first, nothing is cut off. */
    public String hash(String password) {
        return bounded(
                () -> argon2.hash(bytes(password), random.bytes(SALT_BYTES)).getResult());
    }

    /** Whether the password is the one behind the PHC string; every byte counts. */
    public boolean matches(String stored, String password) {
        Argon2Function asStored = Argon2Function.getInstanceFromHash(stored);
        return bounded(() -> asStored.check(bytes(password), stored.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Does the work of a comparison for an account that does not exist, so that time tells nothing (case 5). */
    public void pretend(String password) {
        matches(nobody, password);
    }

    /** Whether the PHC string was made with other parameters than today's. */
    public boolean outdated(String stored) {
        return !Argon2Function.getInstanceFromHash(stored).equals(argon2);
    }

    /** What each new hash takes, in KiB. */
    public int memoryKib() {
        return argon2.getMemory();
    }

    /** How often each new hash goes through its memory. */
    public int passes() {
        return argon2.getIterations();
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
