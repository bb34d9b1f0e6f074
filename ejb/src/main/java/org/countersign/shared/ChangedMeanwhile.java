package org.countersign.shared;

import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody else changed the same thing between reading and writing, and was first; the reader decides anew on what it
 * says now.
 */
public class ChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    public ChangedMeanwhile() {
        super(SharedMessage.CHANGED_MEANWHILE);
    }

    /** What such a failure means to people: found behind whatever wraps it, also where a commit was too late. */
    public static Optional<ChangedMeanwhile> behind(Throwable thrown) {
        return all(thrown, DEEPEST).anyMatch(OptimisticLockException.class::isInstance)
                ? Optional.of(new ChangedMeanwhile())
                : Optional.empty();
    }

    /** A transaction manager keeps what it met while committing among the suppressed. */
    private static Stream<Throwable> all(Throwable thrown, int deep) {
        if (deep == 0) {
            return Stream.of(thrown);
        }
        Stream<Throwable> behind =
                Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), behind.flatMap(next -> all(next, deep - 1)));
    }
}
