package org.countersign.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.countersign.delivery.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of a production server's start by itself. */
class ProductionRulesTest {
    @Test
    void people_reach_it_by_https_alone() {
        assertThat(ProductionRules.address("https://office.example")).isEmpty();
        for (String wrong :
                List.of("http://office.example", "http://localhost:8080", "https:office", "office.example")) {
            assertThat(ProductionRules.address(wrong))
                    .as(wrong)
                    .hasValueSatisfying(words ->
                            assertThat(words).startsWith("COUNTERSIGN_BASE_URL").contains(wrong));
        }
    }

    @Test
    void an_address_that_is_none_is_told_and_not_thrown() {
        assertThat(ProductionRules.address("https://of fice.example/<>")).isPresent();
    }

    @Test
    void no_channel_goes_through_a_simulator() {
        assertThat(ProductionRules.gateways(Channel.SMS, List.of("smpp", "simulator-2"), List.of()))
                .hasValue("COUNTERSIGN_SMS_GATEWAYS means a simulator; say none where there is no gateway");
        assertThat(ProductionRules.gateways(Channel.LETTER, List.of("simulator"), List.of()))
                .isPresent();
    }

    @Test
    void a_gateway_that_does_not_exist_is_named() {
        assertThat(ProductionRules.gateways(Channel.VOICE, List.of("sip"), List.of("sip")))
                .hasValue("COUNTERSIGN_VOICE_GATEWAYS names what does not exist: [sip]");
    }

    @Test
    void a_channel_may_have_a_real_gateway_or_none() {
        assertThat(ProductionRules.gateways(Channel.EMAIL, List.of("smtp"), List.of()))
                .isEmpty();
        assertThat(ProductionRules.gateways(Channel.SMS, List.of(), List.of())).isEmpty();
    }

    /** PRF-6: what people tell of themselves goes to a real bureau, and unread by others. */
    @Test
    void nobody_is_proofed_by_a_simulator_or_by_a_bureau_that_is_told_in_clear() {
        Optional<String> secure = Optional.of("https://bureau.example/v1");
        assertThat(ProductionRules.bureau("simulator", secure, Optional.empty()))
                .hasValue("COUNTERSIGN_BUREAU means a simulator; say none where there is no bureau");
        for (String wrong : List.of("http://bureau.example", "bureau.example", "https:bureau", "ht tps://x")) {
            assertThat(ProductionRules.bureau("http", Optional.of(wrong), Optional.empty()))
                    .as(wrong)
                    .hasValue("COUNTERSIGN_BUREAU_HTTP_URL must be the https address of the credit bureau");
        }
        assertThat(ProductionRules.bureau("http", Optional.empty(), Optional.empty()))
                .isPresent();
        assertThat(ProductionRules.bureau("http", secure, Optional.empty())).isEmpty();
        assertThat(ProductionRules.bureau("none", Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_bureau_that_says_what_hinders_it_is_heard() {
        assertThat(ProductionRules.bureau(
                        "http", Optional.of("https://bureau.example"), Optional.of("its keys do not open")))
                .hasValue("its keys do not open");
        assertThat(ProductionRules.bureau("htpp", Optional.empty(), Optional.of("no such bureau")))
                .hasValue("no such bureau");
    }

    @Test
    void mail_has_a_sender() {
        assertThat(ProductionRules.sender(List.of("smtp"), Optional.empty()))
                .hasValue("COUNTERSIGN_MAIL_FROM must name the sender of all mail");
        assertThat(ProductionRules.sender(List.of("smtp"), Optional.of("office@office.example")))
                .isEmpty();
        assertThat(ProductionRules.sender(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void people_are_told_whom_to_ask() {
        assertThat(ProductionRules.support(Optional.empty()))
                .hasValue("COUNTERSIGN_SUPPORT must say how people reach customer support");
        assertThat(ProductionRules.support(Optional.of("+1 555 0100"))).isEmpty();
    }

    @Test
    void passwords_of_this_projects_own_files_are_refused() {
        for (String known : List.of("sa", "app-demo", "owner-demo", "postgres-demo")) {
            assertThat(ProductionRules.password("COUNTERSIGN_DB_PASSWORD", Optional.of(known)))
                    .hasValueSatisfying(words -> assertThat(words).doesNotContain(known));
        }
        assertThat(ProductionRules.password("COUNTERSIGN_DB_PASSWORD", Optional.of("Xk2!o9")))
                .isEmpty();
        assertThat(ProductionRules.password("COUNTERSIGN_DB_PASSWORD", Optional.empty()))
                .isEmpty();
    }

    @Test
    void passwords_are_not_hashed_more_cheaply_than_owasp_asks_for() {
        for (int[] enough : new int[][] {{47_104, 1}, {19_456, 2}, {12_288, 3}, {9_216, 4}, {7_168, 5}, {65_536, 3}}) {
            assertThat(ProductionRules.passwordHash(enough[0], enough[1]))
                    .as("%d KiB, %d passes", enough[0], enough[1])
                    .isEmpty();
        }
        for (int[] cheap : new int[][] {{19_456, 1}, {7_168, 4}, {7_167, 9}, {0, 0}, {12_288, 2}}) {
            assertThat(ProductionRules.passwordHash(cheap[0], cheap[1]))
                    .hasValueSatisfying(words ->
                            assertThat(words).contains(cheap[0] + " KiB").contains(cheap[1] + " passes"));
        }
    }

    @Test
    void the_database_is_a_postgresql_without_a_demo_in_it() {
        assertThat(ProductionRules.database("H2")).isPresent();
        assertThat(ProductionRules.database("PostgreSQL")).isEmpty();
        assertThat(ProductionRules.demoData(1)).hasValue("the database holds a demo's accounts");
        assertThat(ProductionRules.demoData(0)).isEmpty();
    }

    @Test
    void letters_for_a_print_service_need_a_folder_and_its_certificate(@TempDir Path folder) throws IOException {
        Optional<Path> spool = Optional.of(folder);
        Path file = Files.createFile(folder.resolve("printer.pem"));
        assertThat(ProductionRules.spool(List.of("none"), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(ProductionRules.spool(List.of("spool"), Optional.empty(), Optional.of(file)))
                .hasValue("COUNTERSIGN_LETTER_SPOOL_DIR must name a folder to which letters can be written");
        assertThat(ProductionRules.spool(List.of("spool"), Optional.of(file), Optional.of(file)))
                .isPresent();
        assertThat(ProductionRules.spool(List.of("spool"), spool, Optional.of(folder.resolve("none"))))
                .hasValue("COUNTERSIGN_LETTER_SPOOL_CERTIFICATE must name the print service's certificate");
        assertThat(ProductionRules.spool(List.of("spool"), spool, Optional.of(file)))
                .isEmpty();
    }
}
