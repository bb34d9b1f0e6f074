package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;

/** Ten honest people at the same instant get in each other's way nowhere (case 1b). */
@Journey
class HonestCrowdIT {
    private static final int PEOPLE = 10;

    @Test
    void ten_people_register_and_sign_in_at_once_and_all_succeed(
            HttpVisitor first, Database database, Oathtool program) {
        Crowd crowd = new Crowd(database);
        List<Person> people = crowd.company(PEOPLE);
        List<DemoToken> tokens = new ArrayList<>();
        List<HttpVisitor> visitors = new ArrayList<>();
        for (Person person : people) {
            String order = Crowd.name("order");
            crowd.waiting(person, "HARDWARE_TOKEN", order);
            tokens.add(new DemoToken(crowd.shipped(order), program));
            visitors.add(Entrance.skipped(first.another(), person.userId()));
        }

        List<Answer> forms = visitors.stream()
                .map(visitor -> visitor.get("/credentials/register-token"))
                .toList();
        List<Answer> registered = Race.at(database, "token", PEOPLE, racer -> () -> {
            List<String> pair = tokens.get(racer).pair();
            return visitors.get(racer)
                    .submit(
                            forms.get(racer),
                            "Register token",
                            Map.of(
                                    "Serial number", tokens.get(racer).serial(),
                                    "First code", pair.get(0),
                                    "Second code", pair.get(1)));
        });
        assertThat(registered).allMatch(answer -> answer.location().orElse("").contains("/credentials/done"));

        people.forEach(crowd::rested);
        List<DemoToken> rested = tokens.stream()
                .map(token -> new DemoToken(token.serial(), program))
                .toList();
        List<HttpVisitor> again = visitors.stream().map(HttpVisitor::another).toList();
        List<Answer> asked = new ArrayList<>();
        for (int each = 0; each < PEOPLE; each++) {
            asked.add(Entrance.passed(again.get(each), people.get(each).userId()));
        }
        List<Answer> entered = Race.at(
                database,
                "credential",
                PEOPLE,
                racer -> () -> Entrance.code(
                        again.get(racer), asked.get(racer), rested.get(racer).fresh()));
        assertThat(entered).allMatch(Entrance::leadsHome);
        for (int each = 0; each < PEOPLE; each++) {
            assertThat(again.get(each).get("/home").body())
                    .contains("Hardware token, level 2")
                    .contains(people.get(each).userId());
        }
    }
}
