package org.countersign.adapter.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocket;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.port.BureauAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only the bureau itself is told anything, and it can make sure that it is we who tell it (PRF-6). */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Order(1)
class BureauTlsTest {
    private static final String LOCATED = "{\"outcome\": \"located\", \"reference\": \"r\"}";

    @TempDir
    static Path folder;

    private static final Certificates BUREAU = Certificates.BUREAU;
    private static Certificates elsewhere;
    private static Certificates vouched;
    private static Certificates expired;
    private static Certificates office;
    private static Certificates stranger;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @BeforeAll
    static void make() throws Exception {
        elsewhere = Certificates.make(folder, "elsewhere", "-ext", "SAN=dns:elsewhere.example", "-validity", "10");
        Certificates authority = Certificates.make(folder, "authority", "-ext", "bc=ca:true", "-validity", "10");
        vouched = authority.sign("vouched", "-ext", "SAN=ip:127.0.0.1", "-validity", "10");
        expired = authority.sign("expired", "-ext", "SAN=ip:127.0.0.1", "-startdate", "-9d", "-validity", "3");
        office = Certificates.make(folder, "office", "-validity", "10");
        stranger = Certificates.make(folder, "stranger", "-validity", "10");
    }

    @Test
    void a_bureau_that_shows_a_certificate_that_is_believed_is_told() throws Exception {
        for (Certificates shown : List.of(BUREAU, vouched)) {
            try (ScriptedService service = served(shown)) {
                assertThat(located(service, trusting(shown), Optional.empty())).isEqualTo("r");
                assertThat(service.received().get(0)).contains("Zinnia");
            }
        }
    }

    @Test
    void one_whose_certificate_nobody_vouches_for_is_told_nothing() throws Exception {
        assertRefused(BUREAU, Optional.empty());
        assertRefused(BUREAU, trusting(stranger));
    }

    @Test
    void one_whose_certificate_is_another_host_s_is_told_nothing() throws Exception {
        assertRefused(elsewhere, trusting(elsewhere));
    }

    @Test
    void nor_where_somebody_told_the_whole_server_not_to_look_at_names() throws Exception {
        HostnameVerifier before = HttpsURLConnection.getDefaultHostnameVerifier();
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
        try {
            assertRefused(elsewhere, trusting(elsewhere));
        } finally {
            HttpsURLConnection.setDefaultHostnameVerifier(before);
        }
    }

    @Test
    void one_whose_certificate_has_run_out_is_told_nothing() throws Exception {
        assertRefused(expired, trusting(expired));
    }

    @Test
    void a_bureau_that_asks_for_our_certificate_sees_it() throws Exception {
        StringBuilder seen = new StringBuilder();
        try (ScriptedService service = ScriptedService.secure(BUREAU, office, (client, self) -> {
            seen.append(((SSLSocket) client).getSession().getPeerPrincipal());
            ScriptedService.says(LOCATED).does(client, self);
        })) {
            assertThat(located(service, trusting(BUREAU), Optional.of(office.keys())))
                    .isEqualTo("r");
            assertThat(seen).hasToString("CN=office");
        }
    }

    @Test
    void without_one_or_with_another_we_are_refused() throws Exception {
        for (Optional<BureauSettings.Store> keys :
                List.of(Optional.<BureauSettings.Store>empty(), Optional.of(stranger.keys()))) {
            try (ScriptedService service = served(BUREAU, office)) {
                away(service, trusting(BUREAU), keys);
                assertThat(service.received()).isEmpty();
            }
        }
    }

    @Test
    void stores_are_opened_as_the_settings_say() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), Certificates.PASSWORD + "\n");
        try (ScriptedService service = served(BUREAU, office)) {
            Map<String, String> settings = Map.of(
                    "countersign.bureau.http.url", service.url(),
                    "countersign.bureau.http.key-store", office.keys().file().toString(),
                    "countersign.bureau.http.key-store-password-file", secret.toString(),
                    "countersign.bureau.http.trust-store",
                            BUREAU.believed().file().toString(),
                    "countersign.bureau.http.trust-store-password", Certificates.PASSWORD);
            HttpCreditBureau told = new HttpCreditBureau();
            told.use(name -> Optional.ofNullable(settings.get(name)), threads);
            assertThat(told.hindrance()).isEmpty();
            try (PersonalDetails details = Somebody.withFourDigits()) {
                assertThat(told.locate("try-1", details).reference()).isEqualTo("r");
            }
        }
    }

    @Test
    void a_wrong_password_is_told_and_not_repeated() {
        HttpCreditBureau bureau = bureau(Somebody.settings(
                "https://127.0.0.1:9",
                Duration.ZERO,
                Optional.empty(),
                Optional.of(new BureauSettings.Store(office.keys().file(), "open sesame".toCharArray()))));
        assertThat(bureau.hindrance())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("cannot be opened").doesNotContain("sesame"));
    }

    private void assertRefused(Certificates shown, Optional<BureauSettings.Store> trust) throws Exception {
        try (ScriptedService service = served(shown)) {
            BureauAway away = away(service, trust, Optional.empty());
            assertThat(away.getMessage()).contains("SSLHandshakeException");
            assertThat(away.isAiling()).isTrue();
            assertThat(service.received()).isEmpty();
        }
    }

    private BureauAway away(
            ScriptedService service, Optional<BureauSettings.Store> trust, Optional<BureauSettings.Store> keys) {
        BureauAway away = catchThrowableOfType(BureauAway.class, () -> located(service, trust, keys));
        assertThat(away).isNotNull();
        return away;
    }

    private String located(
            ScriptedService service, Optional<BureauSettings.Store> trust, Optional<BureauSettings.Store> keys)
            throws BureauAway {
        try (PersonalDetails details = Somebody.withFourDigits()) {
            return bureau(Somebody.settings(service.url(), Duration.ofSeconds(30), trust, keys))
                    .locate("try-1", details)
                    .reference();
        }
    }

    private HttpCreditBureau bureau(BureauSettings settings) {
        HttpCreditBureau bureau = new HttpCreditBureau();
        bureau.use(settings, threads);
        return bureau;
    }

    private static Optional<BureauSettings.Store> trusting(Certificates other) {
        return Optional.of(other.believed());
    }

    private static ScriptedService served(Certificates shown) {
        return ScriptedService.secure(shown, ScriptedService.says(LOCATED));
    }

    /** Whom it wants to see, too. */
    private static ScriptedService served(Certificates shown, Certificates believed) {
        return ScriptedService.secure(shown, believed, ScriptedService.says(LOCATED));
    }
}
