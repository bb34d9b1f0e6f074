package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import org.junit.jupiter.api.Test;

class ChangedMeanwhileTest {
    @Test
    void a_version_conflict_is_found_behind_what_wraps_it() {
        Exception conflict = new OptimisticLockException("row was changed");
        RollbackException caused = new RollbackException("could not commit");
        caused.initCause(conflict);
        RollbackException suppressing = new RollbackException("could not commit");
        suppressing.addSuppressed(conflict);
        assertThat(ChangedMeanwhile.behind(conflict)).isPresent();
        assertThat(ChangedMeanwhile.behind(new EJBException(caused))).isPresent();
        assertThat(ChangedMeanwhile.behind(new EJBException(suppressing)))
                .hasValueSatisfying(changed -> assertThat(changed.key()).isEqualTo(SharedMessage.CHANGED_MEANWHILE));
    }

    @Test
    void other_failures_are_no_conflict() {
        assertThat(ChangedMeanwhile.behind(new PersistenceException(new IllegalStateException())))
                .isEmpty();
        Exception circle = new IllegalStateException("a");
        circle.addSuppressed(new IllegalStateException("b", circle));
        assertThat(ChangedMeanwhile.behind(circle)).isEmpty();
    }
}
