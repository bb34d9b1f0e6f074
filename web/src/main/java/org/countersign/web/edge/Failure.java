package org.countersign.web.edge;

import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What an unforeseen exception means for the person who waits for the page. */
public enum Failure {
    /** Ours to repair. */
    BROKEN(500) {
        @Override
        public void log(Logger log, Throwable cause) {
            log.error("a page failed", cause);
        }
    },
    /** The database or its pool cannot be reached (case 59): worth another try in a moment. */
    AWAY(503) {
        @Override
        public void log(Logger log, Throwable cause) {
            log.errorf("a page found no database: %s", cause.toString());
        }
    },
    /** No page of ours sends such a thing: its sender's fault, and its words are his. */
    UNREADABLE(400) {
        @Override
        public void log(Logger log, Throwable cause) {
            log.warnf(
                    "a page could not read what was sent: %s",
                    causes(cause)
                            .reduce(cause, (outer, inner) -> inner)
                            .getClass()
                            .getSimpleName());
        }
    },
    /** The browser left in the middle; nobody is there to be told. */
    LEFT(400) {
        @Override
        public void log(Logger log, Throwable cause) {
            log.debugf("the browser left: %s", cause.toString());
        }
    };

    private static final String RETRY_SECONDS = "10";
    private static final Set<String> GONE = Set.of("Broken pipe", "Connection reset by peer", "Connection reset");
    private static final Set<String> CONNECTION_CLASS = Set.of("08", "53", "57");

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    public static Failure of(Throwable thrown) {
        if (causes(thrown).anyMatch(Failure::isConnectionLost)) {
            return AWAY;
        }
        return causes(thrown).anyMatch(Failure::isBrowserGone) ? LEFT : BROKEN;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    public abstract void log(Logger log, Throwable cause);

    /** Tells clients when to come back, where that makes sense. */
    public void announce(HttpServletResponse response) {
        if (this == AWAY) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
    }

    /** An exception and everything it was caused by, outermost first. */
    public static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static boolean isBrowserGone(Throwable cause) {
        return cause instanceof ClosedChannelException
                || cause instanceof IOException && GONE.contains(String.valueOf(cause.getMessage()));
    }

    private static boolean isConnectionLost(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql && hasConnectionState(sql.getSQLState());
    }

    /** SQL's classes of states: connection, resources, operator intervention. */
    private static boolean hasConnectionState(String state) {
        return state != null && state.length() == 5 && CONNECTION_CLASS.contains(state.substring(0, 2));
    }
}
