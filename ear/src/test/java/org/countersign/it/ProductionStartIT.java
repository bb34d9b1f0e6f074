package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.NodePlan;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A production server starts with what the README asks for, without a trace of the demo, and with one it does not start:
 * it says why and ends (section 4 of the design). What each trace is by itself, the rules' own tests tell.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionStartIT {
    private Postgres postgres;

    @BeforeAll
    void start() {
        postgres = Postgres.start();
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Test
    void with_everything_right_it_starts_and_once_a_demos_traces_are_in_it_it_ends_and_names_them_all() {
        try (Database database = postgres.database()) {
            try (Node right = Production.right("production", postgres).start()) {
                assertThat(right.complaints()).isEmpty();
                assertDeskIsNotThere(right.visitor());
                assertThat(database.number("select count(*) from account")).isZero();
                right.stop();
            }
            database.change("insert into demo_data (id, created_at) values (1, now())");
            NodePlan.Refusal refusal = Production.named("production-wrong")
                    .on(postgres)
                    .with("COUNTERSIGN_BASE_URL", "http://localhost:8080")
                    .with("COUNTERSIGN_SMS_GATEWAYS", "simulator")
                    .with("COUNTERSIGN_LETTER_GATEWAYS", "pigeon")
                    .with("COUNTERSIGN_PASSWORD_PASSES", "1")
                    .startInVain();
            database.change("delete from demo_data");
            assertThat(refusal.exitCode()).isEqualTo(78);
            assertThat(reasons(refusal.lines()))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_BASE_URL must be the https address"))
                    .anyMatch(reason -> reason.startsWith("the keys cannot be used: no keyset at "))
                    .anyMatch(reason -> reason.equals("the database holds a demo's accounts"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_SMS_GATEWAYS means a simulator"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_VOICE_GATEWAYS means a simulator"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_EMAIL_GATEWAYS means a simulator"))
                    .anyMatch(
                            reason -> reason.equals("COUNTERSIGN_LETTER_GATEWAYS names what does not exist: [pigeon]"))
                    .anyMatch(reason -> reason.equals("COUNTERSIGN_MAIL_FROM must name the sender of all mail"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_SUPPORT must say"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_PASSWORD_MEMORY_KIB and"))
                    .anyMatch(reason -> reason.startsWith("COUNTERSIGN_MEETING_ICE must list"))
                    .hasSize(11);
        }
    }

    /** Case 14: codes are judged by this clock. */
    @Test
    void with_a_clock_that_is_six_seconds_late_no_server_starts() {
        NodePlan.Refusal late = Node.named("clock")
                .on(postgres)
                .with("COUNTERSIGN_CLOCK_ERROR_SECONDS", "-6")
                .startInVain();
        assertThat(late.exitCode()).isEqualTo(78);
        assertThat(reasons(late.lines()))
                .singleElement()
                .asString()
                .matches("its clock is [67]\\.\\d s behind the database's");
    }

    private static void assertDeskIsNotThere(HttpVisitor visitor) {
        assertThat(visitor.get("/demo").status()).isEqualTo(404);
        assertThat(visitor.get("/demo/outbox").status()).isEqualTo(404);
        assertThat(visitor.get("/demo/pay?payment=x").status()).isEqualTo(404);
        assertThat(visitor.get("/signin").status()).isEqualTo(200);
        assertThat(visitor.get("/signin").body()).doesNotContain("/demo");
        assertThat(visitor.get("/signin").header("Strict-Transport-Security"))
                .as("browsers insist on TLS from now on")
                .isPresent();
    }

    private static List<String> reasons(List<String> lines) {
        String before = "This server does not start: ";
        return lines.stream()
                .filter(line -> line.contains(before))
                .map(line -> line.substring(line.indexOf(before) + before.length()))
                .toList();
    }
}
