package org.countersign.adapter.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the other side does, a call ends in time and says nothing of what was typed (PRF-4, PRF-6, case 47). */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Order(1)
class BureauFaultsTest {
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** However it ended, nobody is still on the line. */
    @AfterEach
    void every_call_has_ended() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_bureau_that_is_not_there_is_ailing() throws Exception {
        String url;
        try (ServerSocket socket = ScriptedService.plainSocket()) {
            url = "https://127.0.0.1:" + socket.getLocalPort();
        }
        assertThat(away(Somebody.at(url)).isAiling()).isTrue();
    }

    @Test
    void one_without_a_name_in_the_network_is_too() {
        assertThat(away(Somebody.at("https://bureau.invalid")).isAiling()).isTrue();
    }

    @Test
    void one_that_never_answers_is_hung_up_on() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.hangs())) {
            BureauAway away = away(hurried(service.url()));
            assertThat(away.isAiling()).isTrue();
            assertThat(away).hasMessage("no answer in time");
            assertThat(service.sawHangUp()).isTrue();
            assertThat(service.received()).hasSize(1);
        }
    }

    @Test
    void one_that_dribbles_its_head_is_hung_up_on() throws Exception {
        assertHungUp(ScriptedService.dribbles(HEAD + "X-Patience: ", 'x'));
    }

    @Test
    void one_that_dribbles_its_words_is_hung_up_on() throws Exception {
        assertHungUp(ScriptedService.dribbles(HEAD + "Content-Length: 60000\r\n\r\n{", ' '));
    }

    private void assertHungUp(ScriptedService.Deed deed) throws Exception {
        try (ScriptedService service = ScriptedService.secure(deed)) {
            BureauAway away = away(hurried(service.url()));
            assertThat(away.isAiling()).isTrue();
            assertThat(away).hasMessage("no answer in time");
            assertThat(service.sawHangUp()).isTrue();
        }
    }

    @Test
    void one_that_never_greets_by_tls_is_hung_up_on() throws Exception {
        // the beginning of a long record of a handshake; without it nothing at all
        for (String greeting : List.of("", "\u0016\u0003\u0003?\u0000")) {
            ScriptedService.Deed deed =
                    greeting.isEmpty() ? ScriptedService.hangs() : ScriptedService.dribbles(greeting, '\0');
            try (ScriptedService service = ScriptedService.untimely(deed)) {
                BureauAway away = away(hurried(service.url()));
                assertThat(away).hasMessage("no answer in time");
                assertThat(away.isAiling()).isTrue();
                assertThat(service.sawHangUp()).isTrue();
            }
        }
    }

    @Test
    void one_that_speaks_in_clear_is_told_nothing() throws Exception {
        try (ScriptedService service =
                ScriptedService.untimely(ScriptedService.says("{\"outcome\": \"located\", \"reference\": \"r\"}"))) {
            assertThat(away(Somebody.at(service.url())).isAiling()).isTrue();
            assertThat(service.received()).isEmpty();
        }
    }

    @Test
    void one_that_breaks_the_connection_is_ailing() throws Exception {
        assertThat(awayAfter(ScriptedService.resets()).isAiling()).isTrue();
        assertThat(awayAfter((client, service) -> client.shutdownOutput()).isAiling())
                .isTrue();
        assertThat(awayAfter((client, service) -> client.getOutputStream()
                                .write((HEAD + "Content-Length: 99\r\n\r\n{").getBytes(StandardCharsets.US_ASCII)))
                        .isAiling())
                .isTrue();
    }

    @Test
    void what_is_no_http_is_nonsense() throws Exception {
        BureauAway away = awayAfter((client, service) ->
                client.getOutputStream().write("220 mail.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(away.isAiling()).isTrue();
        assertThat(away.getMessage()).doesNotContain("ESMTP");
    }

    /** PRF-5: what somebody typed must not bring his try back, however often he types it. */
    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void what_it_will_not_take_counts_as_answered(int status) throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(status, "Zinnia"));
                PersonalDetails details = Somebody.withFourDigits()) {
            HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
            assertThat(bureau.locate("try-1", details)).isEqualTo(new BureauAnswer.NotLocated("try-1"));
            assertThat(bureau.complete("inquiry-1", "123454321".toCharArray()))
                    .isEqualTo(new BureauAnswer.NotLocated("inquiry-1"));
            assertThat(bureau.judge("inquiry-1", List.of(1, 2))).isEqualTo(Verdict.TOO_LATE);
        }
    }

    /** One that serves nobody is left alone for a while. */
    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 599})
    void one_that_breaks_or_has_too_much_to_do_is_ailing(int status) throws Exception {
        assertThat(awayAfter(ScriptedService.says(status, "Zinnia")).isAiling()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 300, 302, 304, 307, 401, 403, 404, 408})
    void any_other_status_is_no_answer_and_says_nothing_about_the_next(int status) throws Exception {
        assertThat(awayAfter(ScriptedService.says(status, "{\"outcome\": \"located\", \"reference\": \"r\"}"))
                        .isAiling())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void what_it_will_not_look_up_is_no_answer(int status) throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(status, "Zinnia"))) {
            HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
            assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.verdict("r")))
                    .hasMessage("status " + status)
                    .returns(false, BureauAway::isAiling);
            assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.address("r")))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void nobody_sends_us_elsewhere(int status) throws Exception {
        try (ScriptedService elsewhere = ScriptedService.secure(ScriptedService.says("{}"));
                ScriptedService service = ScriptedService.secure((client, self) -> client.getOutputStream()
                        .write(("HTTP/1.1 " + status + " x\r\nLocation: " + elsewhere.url()
                                        + "/inquiries\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(away(Somebody.at(service.url())).getMessage()).isEqualTo("status " + status);
            HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
            assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.verdict("r")))
                    .hasMessage("status " + status);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void an_answer_longer_than_any_honest_one_is_not_taken() throws Exception {
        String much = "{\"outcome\": \"located\", \"reference\": \"r\", \"more\": \"" + "x".repeat(70_000) + "\"}";
        assertThat(awayAfter(ScriptedService.says(much)).getMessage()).contains("TooLong");
        try (ScriptedService service =
                ScriptedService.secure(ScriptedService.floods(HEAD + "Transfer-Encoding: chunked\r\n\r\n"))) {
            assertThat(away(Somebody.at(service.url())).getMessage()).contains("TooLong");
            assertThat(service.sawHangUp()).isTrue();
        }
        assertThat(located(
                        "{\"outcome\": \"located\", \"reference\": \"r\", \"more\": \"" + "x".repeat(60_000) + "\"}"))
                .isTrue();
    }

    static Stream<String> nonsense() {
        String question = "{\"text\": \"Zinnia?\", \"choices\": [\"a\", \"b\"]}";
        return Stream.of(
                "",
                "{",
                "null",
                "[]",
                "\"located\"",
                "<html>Quill</html>",
                "\u0000\u0001\u0002",
                "[".repeat(30_000),
                "{\"a\":".repeat(10_000),
                "{}",
                "{\"outcome\": \"located\"}",
                "{\"reference\": \"r\"}",
                "{\"outcome\": null, \"reference\": \"r\"}",
                "{\"outcome\": 1, \"reference\": \"r\"}",
                "{\"outcome\": \"found\", \"reference\": \"r\"}",
                "{\"outcome\": \"LOCATED\", \"reference\": \"r\"}",
                "{\"outcome\": \"located\", \"reference\": 7}",
                "{\"outcome\": \"located\", \"reference\": \"\"}",
                "{\"outcome\": \"located\", \"reference\": \"../admin\"}",
                "{\"outcome\": \"located\", \"reference\": \"" + "x".repeat(65) + "\"}",
                asking("{}"),
                asking("[]"),
                asking("null"),
                asking("\"Where?\""),
                asking("[\"Where?\"]"),
                asking("[" + question + ", 5]"),
                asking("[{\"choices\": [\"a\", \"b\"]}]"),
                asking("[{\"text\": 5, \"choices\": [\"a\", \"b\"]}]"),
                asking("[{\"text\": \" \", \"choices\": [\"a\", \"b\"]}]"),
                asking("[{\"text\": \"" + "x".repeat(501) + "\", \"choices\": [\"a\", \"b\"]}]"),
                asking("[{\"text\": \"Where?\"}]"),
                asking("[{\"text\": \"Where?\", \"choices\": \"ab\"}]"),
                asking("[{\"text\": \"Where?\", \"choices\": [\"a\"]}]"),
                asking("[{\"text\": \"Where?\", \"choices\": [1, 2]}]"),
                asking("[{\"text\": \"Where?\", \"choices\": [\"a\", null]}]"),
                asking("[{\"text\": \"Where?\", \"choices\": [\"a\", \"\"]}]"),
                asking("[{\"text\": \"Where?\", \"choices\": [" + "\"a\",".repeat(10) + "\"a\"]}]"),
                asking("[" + (question + ",").repeat(10) + question + "]"),
                "{\"outcome\": \"questions\", \"reference\": \"r\"}");
    }

    private static String asking(String questions) {
        return "{\"outcome\": \"questions\", \"reference\": \"r\", \"questions\": " + questions + "}";
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_believed_in_nothing(String words) throws Exception {
        assertThat(awayAfter(ScriptedService.says(words)).isAiling()).isFalse();
    }

    @Test
    void nonsense_about_a_verdict_or_an_address_is_believed_in_nothing_either() throws Exception {
        for (String words : List.of("{}", "{\"verdict\": true}", "{\"verdict\": \"RIGHT\"}", "{\"verdict\": \"\"}")) {
            try (ScriptedService service = ScriptedService.secure(ScriptedService.says(words))) {
                HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
                assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.judge("r", List.of(1))))
                        .isNotNull();
                assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.verdict("r")))
                        .isNotNull();
            }
        }
        for (String words : List.of(
                "{}",
                "{\"line1\": \"1 A\", \"city\": \"Dayton\"}",
                "{\"line1\": \"1 A\", \"city\": \"Dayton\", \"country\": \"USA\"}",
                "{\"line1\": \"1 A\", \"city\": 5, \"country\": \"US\"}",
                "{\"line1\": \"1 A\", \"line2\": [], \"city\": \"Dayton\", \"country\": \"US\"}")) {
            try (ScriptedService service = ScriptedService.secure(ScriptedService.says(words))) {
                HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
                assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.address("r")))
                        .as(words)
                        .isNotNull();
            }
        }
    }

    @Test
    void where_no_thread_is_left_nothing_was_told() {
        threads.shutdown();
        assertThat(away(Somebody.at("https://bureau.invalid")).isAiling()).isTrue();
    }

    @Test
    void a_thread_that_is_to_end_does_not_wait() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.hangs());
                PersonalDetails details = Somebody.withNineDigits()) {
            HttpCreditBureau bureau = bureau(Somebody.at(service.url()));
            Thread.currentThread().interrupt();
            assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.locate("try-1", details)))
                    .hasMessage("the node ends");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_real_bureau_is_given_three_seconds_to_connect_and_ten_in_all() {
        BureauSettings settings = BureauSettings.of(
                        name -> name.endsWith(".url") ? Optional.of("https://bureau.example") : Optional.empty())
                .orElseThrow();
        assertThat(settings.line().connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.line().whole()).isEqualTo(Duration.ofSeconds(10));
    }

    private boolean located(String words) throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(words));
                PersonalDetails details = Somebody.withFourDigits()) {
            return bureau(Somebody.at(service.url()))
                    .locate("try-1", details)
                    .reference()
                    .equals("r");
        }
    }

    private BureauAway awayAfter(ScriptedService.Deed deed) throws Exception {
        try (ScriptedService service = ScriptedService.secure(deed)) {
            return away(Somebody.at(service.url()));
        }
    }

    /** Every failure is one of these, and tells nothing of what was typed, nor of what the other side said. */
    private BureauAway away(BureauSettings settings) {
        try (PersonalDetails details = Somebody.withNineDigits();
                Overheard log = new Overheard()) {
            HttpCreditBureau bureau = bureau(settings);
            BureauAway away = catchThrowableOfType(BureauAway.class, () -> bureau.locate("try-1", details));
            assertThat(away).isNotNull().hasNoCause();
            assertThat(away.getMessage()).matches("[A-Za-z, ]+|status -?\\d+");
            StringWriter trace = new StringWriter();
            away.printStackTrace(new PrintWriter(trace));
            String told = trace + log.words() + bureau + settings;
            assertThat(told).doesNotContain(Somebody.CANARIES.toArray(String[]::new));
            return away;
        }
    }

    private HttpCreditBureau bureau(BureauSettings settings) {
        HttpCreditBureau bureau = new HttpCreditBureau();
        bureau.use(settings, threads);
        return bureau;
    }

    private static BureauSettings hurried(String url) {
        return Somebody.at(url, SHORT);
    }
}
