package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.proofing.ProofingState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OTP-7: Home and Manage OTP say where somebody's proofing stands and what comes next, and lead there (PRF-1 to PRF-11). */
@Journey
class StandingIT {
    private static final Path WORDS = Path.of("../web/src/main/resources/org/countersign/web/messages.properties");

    private static final String NONE = "NONE";
    private static final String AGAIN = "AGAIN";
    private static final String AWAITED = "BOOKED-AWAITED";
    private static final String BARRED = "BARRED";

    /** Before there is a case, with a proof that does not count for all, after a fraud; every state that is not final. */
    static Stream<String> standings() {
        return Stream.concat(
                Stream.of(NONE, AGAIN, BARRED, AWAITED),
                Arrays.stream(ProofingState.values())
                        .filter(state -> !state.isFinal())
                        .map(Enum::name));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void home_and_manage_otp_say_where_it_stands_and_lead_on(String standing, HttpVisitor visitors, Database database)
            throws IOException {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Standing " + OwnPeople.publicId()));
        people.signIn(person);
        people.applicant(person, NONE.equals(standing) || AGAIN.equals(standing) ? null : stateOf(standing));
        switch (standing) {
            case AGAIN ->
                database.change(
                        "insert into identity_proof (id, public_id, account_id, valid, method, country, proofed_at)"
                                + " values (nextval('identity_proof_seq'), ?, ?, 1, 'BUREAU', 'US', now())",
                        OwnPeople.publicId(),
                        person.id());
            case BARRED ->
                database.change(
                        "update proofing_case set barred = true, open_for = null, ended_at = now() where account_id = ?",
                        person.id());
            case "BOOKED" -> people.appointment(person);
            case AWAITED -> {
                people.appointment(person);
                database.change(
                        "update appointment set starts_at = now() - interval '4 hours', ends_at = now() - interval '3 hours',"
                                + " met_at = now() - interval '4 hours' where account_id = ?",
                        person.id());
            }
            default -> {}
        }
        String words = words().getProperty("proofing.standing." + standing);
        assertThat(words).isNotBlank();
        for (String page : new String[] {"/home", "/credentials"}) {
            Answer shown = person.browser().get(page);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.page().select("main").text()).as(page).contains(words);
        }
        Answer next = person.browser()
                .follow(person.browser().get(link(person.browser().get("/credentials"))));
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.response().uri().getPath()).startsWith("/proofing");
        assertThat(next.page().select("main h1").text()).isNotBlank();
    }

    private static String stateOf(String standing) {
        return switch (standing) {
            case BARRED -> ProofingState.FAILED.name();
            case AWAITED -> ProofingState.BOOKED.name();
            default -> standing;
        };
    }

    /** The way on beside those words. */
    private static String link(Answer page) {
        return page.page().select("main a[href^=/proofing]").first().attr("href");
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS)) {
            words.load(file);
        }
        return words;
    }
}
