package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OTP-7: Home and Manage OTP say where somebody's proofing stands and what comes next, and lead there (PRF-1 to PRF-11). */
@Journey
class StandingIT {
    private static final Path WORDS = Path.of("../web/src/main/resources/org/countersign/web/messages.properties");

    /** Every state of a case that is not final; before there is one; and with a proof that does not count for all. */
    enum Standing {
        NONE,
        AGAIN,
        CHOOSING,
        NAME,
        TERMS,
        CONSENT,
        DETAILS,
        ASKED,
        DIGITS,
        QUESTIONS,
        MISSED,
        LETTER_OFFERED,
        LETTER_SENT,
        APPOINTMENT,
        BOOKED,
        CODE_GIVEN,
        SUSPECTED
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void home_and_manage_otp_say_where_it_stands_and_lead_on(Standing standing, HttpVisitor visitors, Database database)
            throws IOException {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Standing " + OwnPeople.publicId()));
        people.signIn(person);
        boolean open = standing.ordinal() > Standing.AGAIN.ordinal();
        people.applicant(person, open ? standing.name() : null);
        if (standing == Standing.AGAIN) {
            database.change(
                    "insert into identity_proof (id, public_id, account_id, valid, method, country, proofed_at)"
                            + " values (nextval('identity_proof_seq'), ?, ?, 1, 'BUREAU', 'US', now())",
                    OwnPeople.publicId(),
                    person.id());
        }
        if (standing == Standing.BOOKED) {
            people.appointment(person);
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
