package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 5: the sign-in tells a stranger nothing about whom it knows; {@code EnumerationAbuse} listens to its time. */
@Journey
class EnumerationIT {
    private static final String WRONG = "not the right one";
    private static final String RIGHT = Holders.PASSWORD;

    @Test
    void whatever_stands_behind_a_name_the_answer_is_the_same(
            HttpVisitor visitors, Database database, Countersign running) {
        Holders company = Holders.of("Enumerated", database, running.keys());
        Map<String, SignInAnswers> answers = new TreeMap<>();
        for (var one : people(company, database).entrySet()) {
            answers.put(one.getKey(), SignInAnswers.to(visitors.another(), one.getValue(), WRONG));
        }
        answers.put(
                "suspended, right password",
                SignInAnswers.to(visitors.another(), changed(company, database, "state = 'SUSPENDED'"), RIGHT));
        answers.put(
                "invited, right password of somebody",
                SignInAnswers.to(
                        visitors.another(),
                        changed(company, database, "state = 'INVITED', password_hash = null"),
                        RIGHT));
        answers.put(
                "temporary, run out, right password",
                SignInAnswers.to(
                        visitors.another(),
                        changed(company, database, "password_temporary_until = now() - interval '2 seconds'"),
                        RIGHT));
        SignInAnswers unknown = answers.get("unknown");
        assertThat(unknown.page().text()).contains("is not right");
        assertThat(answers)
                .allSatisfy((who, answer) -> assertThat(answer).as(who).isEqualTo(unknown));
    }

    @Test
    void an_unknown_name_is_made_to_wait_like_a_known_one(
            HttpVisitor visitors, Database database, Countersign running) {
        Holders company = Holders.of("Enumerated and throttled", database, running.keys());
        List<String> names = List.of(company.hire().userId(), unknown());
        List<SignInAnswers> sixth = names.stream()
                .map(name -> {
                    for (int wrong = 0; wrong < 5; wrong++) {
                        SignInAnswers.to(visitors.another(), name, WRONG);
                    }
                    return SignInAnswers.to(visitors.another(), name, RIGHT);
                })
                .toList();
        assertThat(sixth.get(0).page().text()).contains("Too many tries");
        assertThat(sixth.get(1)).isEqualTo(sixth.get(0));
    }

    private static Map<String, String> people(Holders company, Database database) {
        Holders.Holder locked = company.hire();
        database.change("update credential set state = 'LOCKED' where public_id = ?", locked.credential());
        Holders.Holder expired = company.hire();
        database.change("update credential set state = 'EXPIRED' where public_id = ?", expired.credential());
        return Map.of(
                "known", company.hire().userId(),
                "locked", locked.userId(),
                "expired", expired.userId(),
                "suspended", changed(company, database, "state = 'SUSPENDED'"),
                "invited", changed(company, database, "state = 'INVITED', password_hash = null"),
                "temporary", changed(company, database, "password_temporary_until = now() + interval '1 hour'"),
                "by e-mail", company.hire().userId() + "@mail.example",
                "unknown", unknown(),
                "not even a name", "no name of anybody, is it");
    }

    private static String changed(Holders company, Database database, String how) {
        Holders.Holder person = company.hire();
        database.change("update account set " + how + " where id = ?", person.account());
        return person.userId();
    }

    private static String unknown() {
        return "holder_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }
}
