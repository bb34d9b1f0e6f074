package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.it.fixture.Canary;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.Sessions;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.Test;

/** Case 16: the handle of a session, which no browser ever sees, is not written down either. */
class HandleAtRestIT extends InsideFactor {
    @Test
    void a_session_s_handle_is_in_no_table_and_no_file_of_the_node() throws Exception {
        Caller person = active();
        SessionHandle handle = inTransaction(() -> bean(StoredSessions.class)
                .begin(person.account(), SessionState.PENDING, new RequestOrigin("10.1.2.3", "test", "test"), now()));
        long session = count(
                "select id from signin_session where account_id = ?",
                person.account().value());
        inTransaction(() -> bean(StoredSessions.class).skip(session, now()));
        assertThat(bean(Sessions.class).resume(handle)).isPresent();
        inTransaction(() -> bean(StoredSessions.class).end(session, EndReason.SIGNED_OUT, now()));
        Canary canary = Canary.of("the session's handle", handle.secret());
        List<String> found = tables(canary);
        for (String folder : List.of("log", "data", "tmp")) {
            found.addAll(canary.files(Path.of(System.getProperty("jboss.server.base.dir"), folder)));
        }
        assertThat(found).isEmpty();
        assertThat(tables(Canary.of("what is no secret", person.userId())))
                .as("what must be found is found")
                .isNotEmpty();
    }

    private static List<String> tables(Canary canary) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/CountersignDS");
        List<String> found = new ArrayList<>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                for (String text : canary.texts()) {
                    if (count("select count(*) from " + table + " t where strpos(t::text, ?) > 0", text) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
