package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits that hold when everybody comes at once: three phones, a number once, a serial once, a right once (case 20). */
@Journey
class LimitsRaceIT {
    private static final int PHONES = 3;
    private static final int RACERS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Database database;
    private Crowd crowd;

    @BeforeEach
    void a_crowd(Database shared) {
        database = shared;
        crowd = new Crowd(shared);
    }

    @Test
    void of_five_numbers_confirmed_at_once_one_becomes_the_third_phone(HttpVisitor first) {
        Person person = crowd.person();
        crowd.phones(person);
        List<HttpVisitor> sessions = raised(first, person, RACERS);
        List<String> codes = sessions.stream()
                .map(session -> {
                    String number = Crowd.mobileNumber();
                    asks(session, "0" + number);
                    return Desk.texted(session, number);
                })
                .toList();
        Answer stale = sessions.get(1).get("/credentials/add-phone");
        List<Answer> answers = confirmed(sessions, codes);
        assertThat(answers).filteredOn(LimitsRaceIT::isDone).hasSize(1);
        assertThat(answers)
                .as("whoever comes too late is told so, and not shown an error")
                .filteredOn(answer -> !isDone(answer))
                .allMatch(answer -> answer.status() == 200 && answer.body().contains("class=\"errors\""));
        assertThat(phones(person)).isEqualTo(PHONES);
        assertThat(asks(sessions.get(1), stale, "0" + Crowd.mobileNumber()).location())
                .as("a page from before, sent after the third")
                .isEmpty();
        assertThat(sessions.get(0).get("/credentials/add-phone").body()).doesNotContain("Send the code");
    }

    @Test
    void a_number_typed_in_two_ways_is_added_once(HttpVisitor first) {
        Person person = crowd.person();
        crowd.right(person, "PHONE", Crowd.name("order"));
        List<HttpVisitor> sessions = IntStream.range(0, 2)
                .mapToObj(each -> Entrance.skipped(first.another(), person.userId()))
                .toList();
        String number = Crowd.mobileNumber();
        List<String> ways = List.of("+44 " + number, "(0)" + number.substring(0, 4) + " - " + number.substring(4));
        List<Answer> pages = sessions.stream()
                .map(session -> session.get("/credentials/add-phone"))
                .toList();
        Race.at(
                database,
                "phone_send",
                sessions.size(),
                racer -> () -> asks(sessions.get(racer), pages.get(racer), ways.get(racer)));
        Await.until("both messages to be sent or withdrawn", PATIENCE, () -> openDeliveries(person) == 0);
        int sent = Desk.codes(first, number).size();
        sessions.get(0).submit(sessions.get(0).get("/credentials/phone-code"), "Send a new text", Map.of());
        String code = Desk.texted(first, number, sent + 1);
        List<Answer> answers = confirmed(sessions, List.of(code, code));
        assertThat(answers).filteredOn(LimitsRaceIT::isDone).hasSize(1);
        assertThat(phones(person)).isEqualTo(1);
        crowd.raised(person, "PHONE");
        assertThat(asks(sessions.get(0), ways.get(1)).body()).contains("You have added this number already");
    }

    @Test
    void of_two_people_with_a_right_to_one_token_one_gets_it(HttpVisitor first, Oathtool program) {
        String order = Crowd.name("order");
        List<Person> people = crowd.company(2);
        people.forEach(person -> crowd.waiting(person, "HARDWARE_TOKEN", order));
        DemoToken token = new DemoToken(crowd.shipped(order), program);
        List<String> pair = token.pair();
        List<Answer> answers = registered(
                people.stream()
                        .map(person -> Entrance.skipped(first.another(), person.userId()))
                        .toList(),
                List.of(token.serial(), token.serial()),
                List.of(pair, pair));
        assertThat(answers).filteredOn(LimitsRaceIT::isDone).hasSize(1);
        assertThat(holders(token)).isEqualTo(1);
        assertThat(answers).filteredOn(answer -> !isDone(answer)).allMatch(LimitsRaceIT::isRefused);
    }

    @Test
    void of_five_sessions_that_register_one_token_one_does(HttpVisitor first, Oathtool program) {
        Person person = crowd.person();
        String order = Crowd.name("order");
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        DemoToken token = new DemoToken(crowd.shipped(order), program);
        List<String> pair = token.pair();
        List<Answer> answers = registered(
                sessions(first, person, RACERS),
                IntStream.range(0, RACERS).mapToObj(each -> token.serial()).toList(),
                IntStream.range(0, RACERS).mapToObj(each -> pair).toList());
        assertThat(answers).filteredOn(LimitsRaceIT::isDone).hasSize(1);
        assertThat(holders(token)).isEqualTo(1);
    }

    @Test
    void of_two_tokens_for_one_right_one_is_bound_and_the_other_stays_free(HttpVisitor first, Oathtool program) {
        Person person = crowd.person();
        String order = Crowd.name("order");
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        List<DemoToken> tokens = IntStream.range(0, 2)
                .mapToObj(each -> new DemoToken(crowd.shipped(order), program))
                .toList();
        List<Answer> answers = registered(
                sessions(first, person, tokens.size()),
                tokens.stream().map(DemoToken::serial).toList(),
                tokens.stream().map(DemoToken::pair).toList());
        assertThat(answers).filteredOn(LimitsRaceIT::isDone).hasSize(1);
        assertThat(tokens.stream().mapToLong(this::holders).sum()).isEqualTo(1);
        assertThat(database.rows("select state from token where order_reference = ? order by state", order))
                .extracting(row -> row.get("state"))
                .containsExactly("BOUND", "SHIPPED");
    }

    private List<HttpVisitor> raised(HttpVisitor first, Person person, int many) {
        List<HttpVisitor> sessions = sessions(first, person, many);
        crowd.raised(person, "PHONE");
        return sessions;
    }

    private static List<HttpVisitor> sessions(HttpVisitor first, Person person, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> Entrance.skipped(first.another(), person.userId()))
                .toList();
    }

    private static Answer asks(HttpVisitor session, String number) {
        return asks(session, session.get("/credentials/add-phone"), number);
    }

    private static Answer asks(HttpVisitor session, Answer page, String number) {
        return session.submit(
                page,
                "Send the code",
                Map.of("Country", "GB", "Phone number", number, "The same number again", number));
    }

    private List<Answer> confirmed(List<HttpVisitor> sessions, List<String> codes) {
        List<Answer> pages = sessions.stream()
                .map(session -> session.get("/credentials/phone-code"))
                .toList();
        return Race.at(
                database,
                "phone_code",
                sessions.size(),
                racer -> () -> sessions.get(racer)
                        .submit(pages.get(racer), "Confirm the number", Map.of("Code", codes.get(racer))));
    }

    private List<Answer> registered(List<HttpVisitor> sessions, List<String> serials, List<List<String>> pairs) {
        List<Answer> pages = sessions.stream()
                .map(session -> session.get("/credentials/register-token"))
                .toList();
        return Race.at(
                database,
                "token",
                sessions.size(),
                racer -> () -> sessions.get(racer)
                        .submit(
                                pages.get(racer),
                                "Register token",
                                Map.of(
                                        "Serial number",
                                        serials.get(racer),
                                        "First code",
                                        pairs.get(racer).get(0),
                                        "Second code",
                                        pairs.get(racer).get(1))));
    }

    private static boolean isDone(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/credentials/done"))
                .isPresent();
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == 200 && answer.body().contains("This token is registered to you already");
    }

    private long openDeliveries(Person person) {
        return database.number(
                "select count(*) from delivery where account_id = ? and state in ('QUEUED', 'SENDING', 'FAILED')",
                person.account());
    }

    private long phones(Person person) {
        return database.number(
                "select count(*) from credential_phone p join credential c on c.id = p.credential_id"
                        + " where c.account_id = ?",
                person.account());
    }

    private long holders(DemoToken token) {
        return database.number("select count(*) from credential where serial = ?", token.serial());
    }
}
