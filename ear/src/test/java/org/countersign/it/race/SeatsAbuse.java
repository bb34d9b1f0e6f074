package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A slot that two to ten people want at the same instant, half of them on each of two nodes: one gets it (case 34). */
@ExtendWith(SharedCluster.class)
class SeatsAbuse {
    private static final int ROUNDS = Rounds.of(200);
    private static final int[] CROWDS = {2, 3, 5, 10};
    private static final int MOST = 10;

    @Test
    void of_those_who_book_on_two_nodes_at_once_one_books(Cluster cluster) {
        Database database = cluster.database();
        var crowd = new Crowd(database);
        Person agent = crowd.sundayAgent();
        Instant slot = Sundays.slot(0);
        List<HttpVisitor> visitors = applicants(cluster, crowd);
        var told = new Tally();
        var seats = new Tally();
        var cases = new Tally();
        for (int round = 0; round < ROUNDS; round++) {
            int racers = CROWDS[round % CROWDS.length];
            List<Answer> pages = IntStream.range(0, racers)
                    .mapToObj(each -> Sundays.page(visitors.get(each), slot))
                    .toList();
            List<Answer> answers = Race.at(
                    database,
                    "appointment",
                    racers,
                    each -> () -> visitors.get(each).submit(pages.get(each), "Book appointment", Map.of()));
            assertThat(answers).allMatch(answer -> answer.status() < 400);
            told.of(answers.stream().filter(Sundays::isBooked).count());
            seats.of(database.number("select count(*) from appointment where agent_id = ?", agent.account()));
            cases.of(givenBack(database, agent));
        }
        told.print("race.seat.told");
        seats.print("race.seat.booked");
        crowd.leaves(agent);
        assertThat(told).matches(each -> each.isAlways(1));
        assertThat(seats).matches(each -> each.isAlways(1));
        assertThat(cases).matches(each -> each.isAlways(1));
    }

    /** Signed in by turns on both nodes. */
    private static List<HttpVisitor> applicants(Cluster cluster, Crowd crowd) {
        List<Person> people = crowd.company(MOST);
        people.forEach(crowd::applicant);
        return IntStream.range(0, MOST)
                .mapToObj(each -> Entrance.skipped(
                        (each % 2 == 0 ? cluster.first() : cluster.second()).visitor(),
                        people.get(each).userId()))
                .toList();
    }

    /** As before the race; tells how many cases were booked. */
    private static long givenBack(Database database, Person agent) {
        long booked = database.number(
                "with back as (update proofing_case set state = 'APPOINTMENT' where state = 'BOOKED' and account_id in"
                        + " (select account_id from appointment where agent_id = ?) returning id) select count(*) from back",
                agent.account());
        database.change("delete from appointment where agent_id = ?", agent.account());
        return booked;
    }
}
