package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;

/** An appointment is moved in one tab and cancelled in another at the same instant (case 34): one of both happens. */
@Journey
class MoveAndCancelRaceIT extends SundayRace {
    private static final int ROUNDS = 6;
    private static final int FIRST_SLOT = 24;

    @Test
    void either_it_is_moved_or_cancelled_and_case_and_seats_agree(HttpVisitor first) {
        for (int round = 0; round < ROUNDS; round++) {
            Person person = crowd.person();
            crowd.applicant(person);
            List<HttpVisitor> tabs = List.of(
                    Entrance.skipped(first.another(), person.userId()),
                    Entrance.skipped(first.another(), person.userId()));
            Instant from = Sundays.slot(FIRST_SLOT + 2 * round);
            Instant to = Sundays.slot(FIRST_SLOT + 2 * round + 1);
            tabs.get(0).submit(Sundays.page(tabs.get(0), from), "Book appointment", Map.of());
            String appointment = database.text(
                            "select public_id from appointment where account_id = ?", person.account())
                    .orElseThrow();
            List<Answer> pages = List.of(
                    Sundays.page(tabs.get(0), to, appointment),
                    tabs.get(1).get("/proofing/booked?appointment=" + appointment));
            List<String> buttons = List.of("Move appointment", "Yes, cancel the appointment");
            List<Answer> answers = Race.at(
                    database,
                    "appointment",
                    tabs.size(),
                    each -> () -> tabs.get(each).submit(pages.get(each), buttons.get(each), Map.of()));
            assertThat(answers).filteredOn(Sundays::isBooked).hasSize(1);
            assertThat(answers).allMatch(answer -> answer.status() < 400);
            boolean moved = Sundays.isBooked(answers.get(0));
            assertThat(stateOf(appointment)).isEqualTo(moved ? "BOOKED" : "CANCELLED");
            assertThat(caseOf(person)).isEqualTo(moved ? "BOOKED" : "APPOINTMENT");
            assertThat(taken(from)).as("the former seat is free").isZero();
            assertThat(taken(to)).isEqualTo(moved ? 1 : 0);
            assertThat(database.number("select sequence from appointment where public_id = ?", appointment))
                    .isEqualTo(1);
        }
    }

    private String stateOf(String appointment) {
        return database.text("select state from appointment where public_id = ?", appointment)
                .orElseThrow();
    }

    private String caseOf(Person person) {
        return database.text("select state from proofing_case where account_id = ?", person.account())
                .orElseThrow();
    }
}
