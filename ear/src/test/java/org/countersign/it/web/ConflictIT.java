package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Race;
import org.junit.jupiter.api.Test;

/** Who changes the same thing a moment too late is told so, and keeps what he typed. */
@Journey
class ConflictIT {
    private static final List<String> NAMES = List.of("Adah", "Adele");

    @Test
    void of_two_tabs_that_confirm_at_once_the_later_one_is_told_and_loses_nothing(
            HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Conflict"));
        people.credential(person, "MOBILE_ID", "PENDING_ACTIVATION");
        database.change(
                "insert into onboarding_journey (account_id, way, right_at) values (?, 'KEY', now())", person.id());
        List<HttpVisitor> tabs = List.of(person.browser(), visitors.another());
        tabs.forEach(tab -> OwnPeople.signIn(tab, person.userId()));
        List<Answer> pages =
                tabs.stream().map(tab -> tab.get("/get-credentialed/profile")).toList();
        List<Answer> answers = Race.at(
                database,
                "account",
                tabs.size(),
                tab -> () -> tabs.get(tab)
                        .submit(pages.get(tab), "Confirm and continue", Map.of("First name", NAMES.get(tab))));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 302);
        int loser = answers.get(0).status() == 200 ? 0 : 1;
        Answer told = answers.get(loser);
        assertThat(told.page().select(".errors").text())
                .contains("Somebody changed this in the meantime", "CS-GEN-003");
        assertThat(told.form("Confirm and continue").values()).containsValue(NAMES.get(loser));
        assertThat(database.text("select first_name from account where id = ?", person.id()))
                .contains(NAMES.get(1 - loser));

        Answer again = tabs.get(loser).submit(told, "Confirm and continue", Map.of());
        assertThat(again.status()).isEqualTo(302);
        assertThat(database.text("select first_name from account where id = ?", person.id()))
                .contains(NAMES.get(loser));
    }
}
