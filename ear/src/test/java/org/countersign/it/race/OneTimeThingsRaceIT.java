package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;

/** What opens once opens once, also for twenty who come with it at the same instant (ACC-6, APP-2, SEC-1). */
@Journey
class OneTimeThingsRaceIT {
    private static final int RACERS = 20;
    private static final int PASSWORD_TRIES = 5;

    @Test
    void a_temporary_password_opens_once(HttpVisitor first, Database database) {
        Person person = new Crowd(database).person();
        database.change(
                "update account set password_temporary_until = now() + interval '1 hour' where id = ?",
                person.account());
        List<HttpVisitor> visitors =
                Stream.generate(first::another).limit(RACERS).toList();
        List<Answer> pages = visitors.stream()
                .map(visitor -> Entrance.named(visitor, person.userId()))
                .toList();
        List<Answer> answers = Race.at(
                database,
                "account",
                RACERS,
                PASSWORD_TRIES,
                racer -> () ->
                        visitors.get(racer).submit(pages.get(racer), "Sign in", Map.of("Password", Entrance.PASSWORD)));
        assertThat(answers)
                .filteredOn(answer -> answer.location().orElse("").contains("/signin/new-password"))
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.location().isPresent()).hasSize(1);
        assertThat(database.number("select count(*) from signin_session where account_id = ?", person.account()))
                .isEqualTo(1);
    }

    @Test
    void a_ticket_to_an_application_answers_once(HttpVisitor user, Database database) {
        Crowd crowd = new Crowd(database);
        Person person = crowd.person();
        crowd.opensApplications(person);
        String application = database.text(
                        "select p.public_id from application p join application_access x on x.application_id = p.id"
                                + " where x.account_id = ? and x.state = 'GRANTED' and p.required_level = 1",
                        person.account())
                .orElseThrow();
        Entrance.skipped(user, person.userId());
        String address = user.submit(user.get("/launch?id=" + application), "Launch", Map.of())
                .location()
                .orElseThrow();
        List<HttpVisitor> visitors =
                Stream.generate(user::another).limit(RACERS).toList();
        List<Answer> answers = Race.at(
                database,
                "launch_ticket",
                RACERS,
                racer -> () -> visitors.get(racer).get(address));
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains(person.userId()))
                .hasSize(1);
    }
}
