package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** What an unforeseen exception means (case 59). */
class FailureTest {
    @Test
    void a_database_out_of_reach_is_worth_another_try() {
        assertThat(Failure.of(wrapped(new SQLTransientConnectionException()))).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(wrapped(new ResourceException("no connection in time"))))
                .isEqualTo(Failure.AWAY);
        assertThat(Failure.of(wrapped(new SQLException("shut down", "57P01")))).isEqualTo(Failure.AWAY);
    }

    @Test
    void a_wrong_statement_is_our_fault() {
        assertThat(Failure.of(wrapped(new SQLException("no such column", "42703"))))
                .isEqualTo(Failure.BROKEN);
    }

    @Test
    void a_browser_that_left_is_nobodys() {
        assertThat(Failure.of(wrapped(new IOException("Broken pipe")))).isEqualTo(Failure.LEFT);
        assertThat(Failure.of(wrapped(new IOException("a gateway said no")))).isEqualTo(Failure.BROKEN);
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
