package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No slot is ever given twice (PRF-9, case 34): everybody stands before the last statement, and then all go at once. */
@Journey
class SeatRaceIT extends SundayRace {
    private static final String TAKEN = "This time is not free any more";

    /** Each number of people with a slot of its own. */
    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "5, 2", "10, 3", "20, 4"})
    void of_all_who_want_a_slot_at_once_one_gets_it(int people, int number, HttpVisitor first) {
        Instant slot = Sundays.slot(number);
        List<Person> racers = crowd.company(people);
        List<HttpVisitor> visitors = applicants(first, racers);
        List<Answer> answers = booked(visitors, slot);
        assertThat(answers).filteredOn(Sundays::isBooked).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !Sundays.isBooked(answer))
                .allMatch(answer -> answer.status() == 200 && answer.body().contains(TAKEN));
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(cases(racers, "BOOKED")).isEqualTo(1);
        assertThat(cases(racers, "APPOINTMENT")).isEqualTo(people - 1L);
        assertThat(mails(racers, "appointment-booked")).isEqualTo(1);
        assertThat(Sundays.page(visitors.get(0), slot).body())
                .as("nobody is offered it any more")
                .doesNotContain("Book appointment");
    }

    @Test
    void with_two_agents_two_of_many_get_the_same_time_each_with_another_one(HttpVisitor first) {
        Person second = crowd.sundayAgent();
        Instant slot = Sundays.slot(6);
        List<Person> racers = crowd.company(8);
        List<Answer> answers = booked(applicants(first, racers), slot);
        assertThat(answers).filteredOn(Sundays::isBooked).hasSize(2);
        assertThat(taken(slot)).isEqualTo(2);
        assertThat(database.number(
                        "select count(distinct agent_id) from appointment where starts_at = ? and taken = 1", slot))
                .isEqualTo(2);
        crowd.leaves(second);
    }

    @Test
    void who_presses_in_five_tabs_at_once_has_one_appointment(HttpVisitor first) {
        Person person = crowd.person();
        crowd.applicant(person);
        List<HttpVisitor> tabs = IntStream.range(0, 5)
                .mapToObj(each -> Entrance.skipped(first.another(), person.userId()))
                .toList();
        List<Answer> pages = IntStream.range(0, tabs.size())
                .mapToObj(each -> Sundays.page(tabs.get(each), Sundays.slot(10 + each)))
                .toList();
        List<Answer> answers = Race.at(
                database,
                "appointment",
                tabs.size(),
                each -> () -> tabs.get(each).submit(pages.get(each), "Book appointment", Map.of()));
        assertThat(answers).filteredOn(Sundays::isBooked).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() < 400);
        assertThat(database.number("select count(*) from appointment where account_id = ?", person.account()))
                .isEqualTo(1);
    }

    @Test
    void a_slot_that_was_given_back_is_offered_and_given_once(HttpVisitor first) {
        Instant slot = Sundays.slot(20);
        List<Person> racers = crowd.company(6);
        List<HttpVisitor> visitors = applicants(first, racers);
        HttpVisitor holder = visitors.get(0);
        Answer booked = holder.follow(holder.submit(Sundays.page(holder, slot), "Book appointment", Map.of()));
        holder.submit(booked, "Yes, cancel the appointment", Map.of());
        assertThat(taken(slot)).isZero();
        List<Answer> answers = booked(visitors.subList(1, visitors.size()), slot);
        assertThat(answers).filteredOn(Sundays::isBooked).hasSize(1);
        assertThat(taken(slot)).isEqualTo(1);
    }

    private List<HttpVisitor> applicants(HttpVisitor first, List<Person> people) {
        people.forEach(crowd::applicant);
        return people.stream()
                .map(person -> Entrance.skipped(first.another(), person.userId()))
                .toList();
    }

    private List<Answer> booked(List<HttpVisitor> visitors, Instant slot) {
        List<Answer> pages =
                visitors.stream().map(visitor -> Sundays.page(visitor, slot)).toList();
        return Race.at(
                database,
                "appointment",
                visitors.size(),
                each -> () -> visitors.get(each).submit(pages.get(each), "Book appointment", Map.of()));
    }

    private long cases(List<Person> people, String state) {
        return each(people, "select count(*) from proofing_case where account_id = ? and state = '" + state + "'");
    }

    private long mails(List<Person> people, String template) {
        return each(people, "select count(*) from delivery where account_id = ? and template = '" + template + "'");
    }

    private long each(List<Person> people, String sql) {
        return people.stream()
                .mapToLong(person -> database.number(sql, person.account()))
                .sum();
    }
}
