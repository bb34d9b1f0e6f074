package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** The least that must be true, on PostgreSQL and on H2. */
@Journey
class SmokeIT {
    @Test
    void the_server_starts_without_a_complaint(Countersign running) {
        assertThat(running.node().isReady()).isTrue();
        assertThat(running.node().complaints()).isEmpty();
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(HttpVisitor visitor) {
        assertThat(visitor.get("/").header("Set-Cookie").orElse("CSSESSION=; HttpOnly; SameSite=Lax"))
                .contains("CSSESSION=", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_server_does_not_tell_what_it_is_made_of(HttpVisitor visitor) {
        var answer = visitor.get("/no-such-page");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly", "undertow", "exception");
    }
}
