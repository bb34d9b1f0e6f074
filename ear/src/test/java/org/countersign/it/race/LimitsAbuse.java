package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three phones at most, a serial once, a right once, whoever comes at the same instant to two nodes (case 20). */
@ExtendWith(SharedCluster.class)
class LimitsAbuse {
    private static final int ROUNDS = Rounds.of(500);
    private static final int TOKEN_ROUNDS = Rounds.of(100);
    private static final int SESSIONS = 6;

    private Cluster cluster;
    private Database database;
    private Crowd crowd;

    @BeforeEach
    void two_nodes(Cluster nodes) {
        cluster = nodes;
        database = nodes.database();
        crowd = new Crowd(database);
    }

    @Test
    void of_those_who_add_a_third_phone_at_once_one_adds_it() {
        Person person = crowd.person();
        long credential = crowd.phones(person);
        List<HttpVisitor> sessions = sessions(List.of(person), SESSIONS);
        crowd.raised(person, "PHONE");
        String number = Crowd.mobileNumber();
        asks(sessions.get(0), "0" + number);
        String code = Desk.texted(cluster.first().visitor(), number);
        Tally phones = new Tally();
        Tally added = new Tally();
        for (int round = 0; round < ROUNDS; round++) {
            database.change("delete from credential_phone where credential_id = ? and slot > 2", credential);
            database.change(
                    "update phone_code set used_at = null, attempts = 0, expires_at = now() + interval '2 minutes'"
                            + " where credential_id = ?",
                    credential);
            crowd.raised(person, "PHONE");
            List<Answer> pages = sessions.stream()
                    .map(session -> session.get("/credentials/phone-code"))
                    .toList();
            List<Answer> answers = Race.at(
                    database,
                    "phone_code",
                    SESSIONS,
                    racer -> () ->
                            sessions.get(racer).submit(pages.get(racer), "Confirm the number", Map.of("Code", code)));
            added.of(answers.stream().filter(LimitsAbuse::isDone).count());
            phones.of(database.number("select count(*) from credential_phone where credential_id = ?", credential));
        }
        added.print("race.phones.added");
        phones.print("race.phones");
        assertThat(added).matches(each -> each.isAlways(1));
        assertThat(phones).matches(each -> each.isAlways(3));
    }

    @Test
    void of_two_people_and_six_sessions_one_gets_a_token(Oathtool program) {
        String order = Crowd.name("order");
        List<Person> people = crowd.company(2);
        people.forEach(person -> crowd.waiting(person, "HARDWARE_TOKEN", order));
        bound("race.serial.bound", order, people, List.of(crowd.shipped(order)), program);
    }

    @Test
    void of_two_tokens_for_one_right_one_is_bound(Oathtool program) {
        String order = Crowd.name("order");
        Person person = crowd.person();
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        bound("race.right.bound", order, List.of(person), List.of(crowd.shipped(order), crowd.shipped(order)), program);
    }

    private void bound(String figure, String order, List<Person> people, List<String> serials, Oathtool program) {
        List<HttpVisitor> sessions = sessions(people, SESSIONS);
        database.change("create table as_shipped as select * from token where order_reference = ?", order);
        Tally bound = new Tally();
        Tally told = new Tally();
        for (int round = 0; round < TOKEN_ROUNDS; round++) {
            asShipped(people);
            List<Answer> pages = sessions.stream()
                    .map(session -> session.get("/credentials/register-token"))
                    .toList();
            List<List<String>> pairs = serials.stream()
                    .map(serial -> new DemoToken(serial, program).pair())
                    .toList();
            List<Answer> answers = Race.at(database, "token", SESSIONS, racer -> () -> {
                int which = racer / people.size() % serials.size();
                return sessions.get(racer)
                        .submit(
                                pages.get(racer),
                                "Register token",
                                Map.of(
                                        "Serial number", serials.get(which),
                                        "First code", pairs.get(which).get(0),
                                        "Second code", pairs.get(which).get(1)));
            });
            told.of(answers.stream().filter(LimitsAbuse::isDone).count());
            bound.of(database.number(
                    "select count(*) from credential c join subscription s on s.id = c.subscription_id"
                            + " where s.source = ? and c.serial is not null and c.state = 'ACTIVE'",
                    order));
        }
        database.change("drop table as_shipped");
        bound.print(figure);
        assertThat(bound).matches(each -> each.isAlways(1));
        assertThat(told).matches(each -> each.isAlways(1));
    }

    /** The tokens are shipped and the credentials wait, as at the beginning. */
    private void asShipped(List<Person> people) {
        database.change("update token t set state = s.state, sealed = s.sealed, account_id = s.account_id, attempts = 0"
                + " from as_shipped s where s.id = t.id");
        for (Person person : people) {
            database.change(
                    "update credential set state = 'PENDING_ACTIVATION', activated_at = null, serial = null,"
                            + " sealed = null, mode = null, algorithm = null, digits = null, step_seconds = null,"
                            + " last_factor = -1, failures = 0, drift = 0 where account_id = ?",
                    person.account());
            OpenSessions.lower(database, person.account());
        }
    }

    /** Signed in by turns: the people, and the nodes. */
    private List<HttpVisitor> sessions(List<Person> people, int many) {
        List<HttpVisitor> sessions = new ArrayList<>();
        IntStream.range(0, many).forEach(each -> {
            HttpVisitor visitor = (each / people.size() % 2 == 0 ? cluster.first() : cluster.second()).visitor();
            sessions.add(
                    Entrance.skipped(visitor, people.get(each % people.size()).userId()));
        });
        return sessions;
    }

    private static void asks(HttpVisitor session, String number) {
        session.submit(
                session.get("/credentials/add-phone"),
                "Send the code",
                Map.of("Country", "GB", "Phone number", number, "The same number again", number));
    }

    private static boolean isDone(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/credentials/done"))
                .isPresent();
    }
}
