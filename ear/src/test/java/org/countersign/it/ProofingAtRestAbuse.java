package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * PRF-6, case 32: what somebody tells the bureau, what it asks and what he answers is nowhere afterwards: not in the tables,
 * nor in PostgreSQL's own files and its log of writes, nor in the server's logs, its journal and its other files.
 */
@Journey
class ProofingAtRestAbuse {
    private HttpVisitor browser;
    private Database database;
    private Countersign running;
    private Applicant applicant;
    private ProofingCanaries told;

    @BeforeEach
    void somebody_is_asked_for_his_details(HttpVisitor visitor, Database shared, Countersign server) {
        browser = visitor;
        database = shared;
        running = server;
        applicant = Applicant.called("canary", database);
        applicant.comesTo("DETAILS", database);
        told = new ProofingCanaries(browser);
        told.signIn(applicant);
    }

    @Test
    void nothing_of_the_details_the_questions_and_the_answers_is_kept() {
        assertThat(told.tell("0010", "no code").body()).contains("Enter a postal code");
        assertThat(told.tell("0016").body()).contains("cannot be asked at the moment");
        assertThat(told.tell("0014").body()).contains("All nine digits");
        assertThat(told.answer(told.complete("0014"), false).body()).contains("The answers did not match");
        database.change(
                "update proofing_case set state = 'DETAILS' where open_for = (select id from account where user_id = ?)",
                applicant.person().userId());
        Answer letter = told.tell("0012");
        assertThat(letter.body()).contains("A letter to your address");
        browser.follow(browser.submit(letter, "Send the letter", Map.of()));
        assertThat(applicant.stands(database)).isEqualTo("LETTER_SENT");
        assertHiddenEverywhere();
    }

    @Test
    void nor_of_somebody_who_was_proofed_by_it() {
        told.answer(told.tell("0010"), true);
        assertThat(applicant.stands(database)).isEqualTo("PASSED");
        assertHiddenEverywhere();
    }

    /** The questions have come, and cannot be written down: what was in hand then is in no report of the failure. */
    @Test
    void nor_of_what_broke_in_the_middle() {
        database.change("alter table proofing_case add constraint no_questions check (state <> 'QUESTIONS') not valid");
        try {
            assertThat(told.tell("0010").status()).isEqualTo(500);
        } finally {
            database.change("alter table proofing_case drop constraint no_questions");
        }
        assertHiddenEverywhere();
    }

    private void assertHiddenEverywhere() {
        AtRest places = new AtRest(database, running);
        assertThat(places.found(told.all())).isEmpty();
        places.looksEverywhere(Canary.of("what is no secret", applicant.person().userId()));
    }
}
