package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The least that must be true, on PostgreSQL and on H2. */
@Journey
class SmokeIT {
    @Test
    void the_server_starts_without_a_complaint(Countersign running) {
        assertThat(running.isReady()).isTrue();
        assumeTrue(running.isOurs(), "somebody else's server");
        assertThat(running.node().complaintsAtStart()).isEmpty();
    }

    @Test
    void the_first_page_is_there_for_everybody(Visitor visitor) {
        visitor.open("/").isAccessible("first-page");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(HttpVisitor visitor) {
        visitor.follow(visitor.get("/"));
        assertThat(visitor.cookie("countersign")).isPresent();
        assertThat(visitor.setCookies())
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("httponly").contains("SameSite=Lax"));
    }

    @Test
    void the_server_does_not_tell_what_it_is_made_of(HttpVisitor visitor) {
        var answer = visitor.get("/no-such-page");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly", "undertow", "exception");
    }
}
