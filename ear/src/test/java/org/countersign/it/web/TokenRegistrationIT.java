package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Oathtool.Seed;
import org.junit.jupiter.api.Test;

/** Tokens that are not of the usual make (TOK-3), and what is said of those that cannot be registered (TOK-2). */
@Journey
class TokenRegistrationIT {
    private static final int MINUTE = 60;

    @Test
    void a_token_that_counts_its_button_is_registered_and_signs_in(
            HttpVisitor visitors, Database database, Oathtool program) {
        Person person = waiting(database, visitors);
        String serial = shipped(database, person, "HOTP", 30);
        Seed seed = Seed.of(DemoToken.secret(serial, 20));
        List<String> codes = List.of(program.hotp(seed, 0), program.hotp(seed, 1), program.hotp(seed, 4));
        registersAndSignsIn(person, visitors.another(), serial, codes);
    }

    @Test
    void a_token_with_steps_of_a_minute_is_registered_and_signs_in(
            HttpVisitor visitors, Database database, Oathtool program) {
        Person person = waiting(database, visitors);
        String serial = shipped(database, person, "TOTP", MINUTE);
        Seed seed = new Seed(DemoToken.secret(serial, 32), 8, "SHA256");
        Instant now = Instant.now();
        List<String> codes = List.of(
                program.totp(seed, now.minusSeconds(MINUTE), MINUTE),
                program.totp(seed, now, MINUTE),
                program.totp(seed, now.plusSeconds(MINUTE), MINUTE));
        registersAndSignsIn(person, visitors.another(), serial, codes);
    }

    @Test
    void what_is_wrong_with_a_token_is_told_to_the_one_it_is_meant_for_alone(
            HttpVisitor visitors, Database database, Oathtool program) {
        Person person = waiting(database, visitors);
        String serial = shipped(database, person, "TOTP", 30);
        List<String> pair = new DemoToken(serial, program).pair();
        assertThat(register(person, "?!", pair)).contains("CS-TOK-009");
        Map<String, String> told = Map.of(
                "IN_STOCK",
                "CS-TOK-005",
                "ALLOCATED",
                "CS-TOK-005",
                "BOUND",
                "CS-TOK-006",
                "RETIRED",
                "CS-TOK-007",
                "BLOCKED",
                "CS-TOK-004");
        told.forEach((state, code) -> {
            is(database, serial, state, person);
            assertThat(register(person, serial, pair)).as(state).contains(code);
        });
        Person other = waiting(database, visitors);
        told.keySet().forEach(state -> {
            is(database, serial, state, other);
            assertThat(register(person, serial, pair)).as(state).contains("CS-TOK-001");
        });
    }

    @Test
    void the_fifth_wrong_pair_blocks_a_token_and_the_right_one_comes_too_late(
            HttpVisitor visitors, Database database, Oathtool program) {
        Person person = waiting(database, visitors);
        String serial = shipped(database, person, "TOTP", 30);
        DemoToken token = new DemoToken(serial, program);
        for (int left = 4; left > 0; left--) {
            assertThat(register(person, serial, token.apart()))
                    .contains("CS-TOK-002")
                    .contains("Tries left: " + left);
        }
        assertThat(register(person, serial, token.apart())).contains("CS-TOK-004");
        assertThat(register(person, serial, token.pair())).contains("CS-TOK-004");
        assertThat(database.text("select state from token where serial = ?", serial))
                .contains("BLOCKED");
    }

    /** Registers with the first two codes and signs in anew with the third. */
    private static void registersAndSignsIn(Person person, HttpVisitor anew, String serial, List<String> codes) {
        assertThat(register(person, serial, codes))
                .contains("Your hardware token is active")
                .doesNotContain("CS-TOK");
        assertThat(person.browser().get("/home").page().text()).contains("Hardware token, level 2");
        Answer asked = OwnPeople.signIn(anew, person.userId());
        Answer home = anew.follow(anew.submit(asked, "Continue", Map.of("Code on the token", codes.get(2))));
        assertThat(Shopping.pathOf(home)).isEqualTo("/home");
        assertThat(home.page().text()).contains("Hardware token, level 2");
    }

    private static String register(Person person, String serial, List<String> codes) {
        HttpVisitor browser = person.browser();
        Map<String, String> typed =
                Map.of("Serial number", serial, "First code", codes.get(0), "Second code", codes.get(1));
        return browser.follow(browser.submit(browser.get("/credentials/register-token"), "Register token", typed))
                .page()
                .text();
    }

    /** Somebody signed in, with a right to a token that waits for one. */
    private static Person waiting(Database database, HttpVisitor visitors) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Tokens"));
        people.credential(person, "HARDWARE_TOKEN", "PENDING_ACTIVATION");
        people.signIn(person);
        return person;
    }

    /** Takes a token of that make out of the stock and ships it; tells its serial. */
    private static String shipped(Database database, Person person, String mode, int step) {
        return database.text(
                        "update token set state = 'SHIPPED', account_id = ? where id = (select id from token"
                                + " where state = 'IN_STOCK' and mode = ? and step_seconds = ?"
                                + " order by id desc limit 1) returning serial",
                        person.id(),
                        mode,
                        step)
                .orElseThrow();
    }

    private static void is(Database database, String serial, String state, Person owner) {
        database.change("update token set state = ?, account_id = ? where serial = ?", state, owner.id(), serial);
    }
}
