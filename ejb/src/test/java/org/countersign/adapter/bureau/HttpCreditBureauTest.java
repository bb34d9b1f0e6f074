package org.countersign.adapter.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to a bureau's service, and how its words are understood (PRF-3 to PRF-5). */
class HttpCreditBureauTest {
    private static final String QUESTIONS = """
            {"outcome": "questions", "reference": "inq-1_A", "more": true, "questions": [
              {"text": "Where? ☂", "choices": ["Here", "There"]},
              {"text": "When?", "choices": ["Now", "Then", "Never"], "id": 7}]}
            """;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void the_details_are_told_in_the_body_alone() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(QUESTIONS));
                PersonalDetails details = Somebody.withFourDigits()) {
            bureau(service).locate("try-1", details);
            String request = service.received().get(0);
            assertThat(request).startsWith("POST /inquiries HTTP/1.1").contains("application/json");
            assertThat(head(request)).doesNotContain(Somebody.CANARIES.toArray(String[]::new));
            assertThat(body(request)).isEqualTo(json("""
                    {"request": "try-1", "name": {"first": "Ottoline", "last": "Quill"},
                     "address": {"line1": "12 Zinnia Wharf", "line2": "Apt 9", "city": "Dayton", "region": "OH",
                                 "postalCode": "45402-1187", "country": "US"},
                     "birth": "1971-02-28", "phone": "+19375550188", "lastFour": "6417"}
                    """));
        }
    }

    @Test
    void a_whole_number_is_told_as_one() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(QUESTIONS));
                PersonalDetails details = Somebody.withNineDigits()) {
            bureau(service).locate("try-1", details);
            JsonObject body = body(service.received().get(0));
            assertThat(body.getString("ssn")).isEqualTo("900126417");
            assertThat(body).doesNotContainKey("lastFour");
        }
    }

    @Test
    void the_same_try_is_told_in_the_same_words() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(QUESTIONS));
                PersonalDetails details = Somebody.withFourDigits()) {
            HttpCreditBureau bureau = bureau(service);
            assertThat(bureau.locate("try-1", details)).isEqualTo(bureau.locate("try-1", details));
            bureau.locate("try-2", details);
            assertThat(body(service.received().get(0)))
                    .isEqualTo(body(service.received().get(1)))
                    .isNotEqualTo(body(service.received().get(2)));
        }
    }

    @Test
    void questions_come_in_their_order_and_what_is_not_agreed_is_ignored() throws Exception {
        assertThat(located(QUESTIONS))
                .isEqualTo(new BureauAnswer.Questions(
                        "inq-1_A",
                        List.of(
                                new Question("Where? ☂", List.of("Here", "There")),
                                new Question("When?", List.of("Now", "Then", "Never")))));
    }

    @Test
    void the_other_outcomes_are_understood() throws Exception {
        assertThat(located("{\"outcome\": \"located\", \"reference\": \"r\"}"))
                .isEqualTo(new BureauAnswer.LocatedOnly("r"));
        assertThat(located("{\"outcome\": \"digits-needed\", \"reference\": \"r\"}"))
                .isEqualTo(new BureauAnswer.DigitsNeeded("r"));
        assertThat(located("{\"outcome\": \"not-located\", \"reference\": \"r\"}"))
                .isEqualTo(new BureauAnswer.NotLocated("r"));
    }

    @Test
    void all_nine_digits_complete_the_inquiry() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(QUESTIONS))) {
            assertThat(bureau(service).complete("inq-1_A", "900126417".toCharArray()))
                    .isInstanceOf(BureauAnswer.Questions.class);
            assertThat(service.received().get(0)).startsWith("POST /inquiries/inq-1_A/digits HTTP/1.1");
            assertThat(body(service.received().get(0))).isEqualTo(json("{\"ssn\": \"900126417\"}"));
        }
    }

    @Test
    void an_answer_about_another_inquiry_completes_none() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(QUESTIONS))) {
            assertThatThrownBy(() -> bureau(service).complete("another", "900126417".toCharArray()))
                    .isInstanceOf(BureauAway.class);
        }
    }

    @Test
    void answers_are_handed_in_and_judged() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says("{\"verdict\": \"right\"}"))) {
            assertThat(bureau(service).judge("r", List.of(2, 1, 4))).isEqualTo(Verdict.RIGHT);
            assertThat(service.received().get(0)).startsWith("POST /inquiries/r/answers HTTP/1.1");
            assertThat(body(service.received().get(0))).isEqualTo(json("{\"answers\": [2, 1, 4]}"));
        }
        assertThat(judged(200, "{\"verdict\": \"wrong\"}")).isEqualTo(Verdict.WRONG);
        assertThat(judged(200, "{\"verdict\": \"too-late\"}")).isEqualTo(Verdict.TOO_LATE);
        assertThat(judged(404, "")).isEqualTo(Verdict.TOO_LATE);
        assertThatThrownBy(() -> judged(200, "{\"verdict\": \"none\"}")).isInstanceOf(BureauAway.class);
    }

    @Test
    void a_verdict_can_be_asked_for_again() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says("{\"verdict\": \"wrong\"}"))) {
            assertThat(bureau(service).verdict("r")).hasValue(Verdict.WRONG);
            assertThat(service.received().get(0)).startsWith("GET /inquiries/r/verdict HTTP/1.1");
        }
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says("{\"verdict\": \"none\"}"))) {
            assertThat(bureau(service).verdict("r")).isEmpty();
        }
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(404, "gone"))) {
            assertThat(bureau(service).verdict("r")).isEmpty();
        }
    }

    @Test
    void the_address_is_told_for_a_letter() throws Exception {
        try (ScriptedService service = ScriptedService.secure(
                ScriptedService.says(
                        "{\"line1\": \"1 A\", \"line2\": null, \"city\": \"Dayton\", \"region\": \"OH\", \"country\": \"US\"}"))) {
            assertThat(bureau(service).address("r"))
                    .hasValue(new PostalAddress("1 A", null, "Dayton", "OH", null, "US"));
            assertThat(service.received().get(0)).startsWith("GET /inquiries/r/address HTTP/1.1");
        }
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(404, "gone"))) {
            assertThat(bureau(service).address("r")).isEmpty();
        }
    }

    @Test
    void a_reference_that_could_lead_elsewhere_is_not_used() {
        HttpCreditBureau bureau = bureau(Somebody.at("https://127.0.0.1:9"));
        for (String evil : List.of("../admin", "", "a/b", "a?b", "a%2fb", "x".repeat(65))) {
            assertThatThrownBy(() -> bureau.verdict(evil)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void it_is_reached_below_the_address_that_the_operator_gives() throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says("{\"verdict\": \"none\"}"))) {
            HttpCreditBureau bureau = new HttpCreditBureau();
            bureau.use(
                    setting(Map.of(
                            "countersign.bureau.http.url",
                            service.url() + "/v1/",
                            "countersign.bureau.http.trust-store",
                            Certificates.BUREAU.believed().file().toString(),
                            "countersign.bureau.http.trust-store-password",
                            Certificates.PASSWORD)),
                    threads);
            assertThat(bureau.hindrance()).isEmpty();
            bureau.verdict("r");
            assertThat(service.received().get(0)).startsWith("GET /v1/inquiries/r/verdict HTTP/1.1");
        }
    }

    @Test
    void what_hinders_it_is_told_to_the_operator_and_without_his_secrets() throws Exception {
        Path none = folder.resolve("none.p12");
        Path broken = Files.writeString(folder.resolve("broken.p12"), "no store");
        assertThat(hindranceOf(Map.of())).contains("COUNTERSIGN_BUREAU_HTTP_URL does not say");
        for (String wrong : List.of(
                "http://b.example",
                "b.example",
                "https://",
                "https://u:p@b.example",
                "https://b.example?a=b",
                "h t",
                "x:y")) {
            assertThat(hindranceOf(Map.of("countersign.bureau.http.url", wrong)))
                    .as(wrong)
                    .isEqualTo("COUNTERSIGN_BUREAU_HTTP_URL is no address by https");
        }
        assertThat(hindranceOf(store("key-store", none, "-password", "open sesame")))
                .contains("cannot be opened")
                .contains(none.toString());
        assertThat(hindranceOf(store("trust-store", broken, "-password", "open sesame")))
                .contains("cannot be opened")
                .doesNotContain("sesame");
        assertThat(hindranceOf(store("trust-store", broken, "-password-file", none.toString())))
                .contains("cannot be read")
                .contains(none.toString());
    }

    @Test
    void one_that_is_hindered_is_away() {
        HttpCreditBureau bureau = new HttpCreditBureau();
        bureau.use(setting(Map.of()), threads);
        assertThatThrownBy(() -> bureau.verdict("r"))
                .isInstanceOfSatisfying(
                        BureauAway.class, away -> assertThat(away.isAiling()).isFalse());
    }

    private static Map<String, String> store(String name, Path file, String how, String secret) {
        String prefix = "countersign.bureau.http.";
        return Map.of(prefix + "url", "https://b.example", prefix + name, file.toString(), prefix + name + how, secret);
    }

    private String hindranceOf(Map<String, String> settings) {
        HttpCreditBureau bureau = new HttpCreditBureau();
        bureau.use(setting(settings), threads);
        return bureau.hindrance().orElseThrow();
    }

    private static Function<String, Optional<String>> setting(Map<String, String> settings) {
        return name -> Optional.ofNullable(settings.get(name));
    }

    private BureauAnswer located(String answer) throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(answer));
                PersonalDetails details = Somebody.withFourDigits()) {
            return bureau(service).locate("try-1", details);
        }
    }

    private Verdict judged(int status, String answer) throws Exception {
        try (ScriptedService service = ScriptedService.secure(ScriptedService.says(status, answer))) {
            return bureau(service).judge("r", List.of(1));
        }
    }

    private HttpCreditBureau bureau(ScriptedService service) {
        return bureau(Somebody.at(service.url()));
    }

    private HttpCreditBureau bureau(BureauSettings settings) {
        HttpCreditBureau bureau = new HttpCreditBureau();
        bureau.use(settings, threads);
        return bureau;
    }

    private static String head(String request) {
        return request.substring(0, request.indexOf("\r\n\r\n"));
    }

    private static JsonObject body(String request) {
        return json(request.substring(request.indexOf("\r\n\r\n")));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.strip())).readObject();
    }
}
