package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One license key and fifty people of two companies who enter it at the same instant on two nodes (case 19): one
 * colleague gets it, the others are told that it is used, strangers learn nothing.
 */
@ExtendWith(SharedCluster.class)
class KeysAbuse {
    private static final int ROUNDS = Rounds.of(200);
    private static final int COLLEAGUES = Rounds.racers(30);
    private static final int STRANGERS = Rounds.racers(20);
    private static final String STRANGE = "This key is not accepted.";

    private Database database;

    @Test
    void of_fifty_people_of_two_companies_one_redeems_a_key(Cluster cluster) {
        database = cluster.database();
        Crowd crowd = new Crowd(database);
        List<Person> people = new ArrayList<>(crowd.company(COLLEAGUES));
        people.addAll(crowd.company(STRANGERS));
        List<HttpVisitor> visitors = new ArrayList<>();
        for (int each = 0; each < people.size(); each++) {
            HttpVisitor visitor = (each % 2 == 0 ? cluster.first() : cluster.second()).visitor();
            visitors.add(Entrance.skipped(visitor, people.get(each).userId()));
        }
        String key = new Shopper(visitors.get(0)).boughtKey();
        Set<String> losers = new HashSet<>();
        Tally redeemed = new Tally();
        Tally opened = new Tally();
        for (int round = 0; round < ROUNDS; round++) {
            asBought(people);
            List<Answer> answers = entered(visitors, key);
            redeemed.of(answers.stream().filter(KeysAbuse::isRedeemed).count());
            opened.of(rightsOf(people));
            assertThat(answers.subList(COLLEAGUES, people.size()))
                    .allMatch(answer -> answer.body().contains(STRANGE));
            answers.subList(0, COLLEAGUES).stream()
                    .filter(answer -> !isRedeemed(answer))
                    .map(answer -> answer.page().select(".errors").text())
                    .forEach(losers::add);
        }
        Figure.print("race.key.rounds", ROUNDS, "rounds");
        redeemed.print("race.key.redeemed");
        opened.print("race.key.rights");
        assertThat(redeemed).matches(each -> each.isAlways(1));
        assertThat(opened).matches(each -> each.isAlways(1));
        assertThat(losers).allMatch(told -> told.contains("This key was used by"));
    }

    private List<Answer> entered(List<HttpVisitor> visitors, String key) {
        List<Answer> pages = visitors.stream()
                .map(visitor -> visitor.get("/get-credentialed/key"))
                .toList();
        return Race.at(
                database,
                "license_key",
                visitors.size(),
                COLLEAGUES,
                racer -> () -> visitors.get(racer).submit(pages.get(racer), "Continue", Map.of("License key", key)));
    }

    /** The key is new again, and nobody holds what it opens. */
    private void asBought(List<Person> people) {
        Object[] buyer = {people.get(0).account()};
        String holders = " in (select account_id from subscription where source = (select order_reference from"
                + " license_key where buyer_id = ? limit 1))";
        database.change(
                "delete from credential_history where credential_id in (select id from credential where account_id"
                        + holders + ")",
                buyer);
        database.change("delete from onboarding_journey where account_id" + holders, buyer);
        database.change("delete from credential where account_id" + holders, buyer);
        database.change(
                "delete from subscription where source = (select order_reference from license_key where buyer_id = ?"
                        + " limit 1)",
                buyer);
        database.change(
                "update license_key set state = 'ISSUED', redeemed_by = null, redeemed_at = null, credential_id = null"
                        + " where buyer_id = ?",
                buyer);
        database.change("update license_key_tries set tries = 0");
    }

    private long rightsOf(List<Person> people) {
        return database.number(
                "select count(*) from subscription where source = (select order_reference from license_key"
                        + " where buyer_id = ? limit 1) and open_marker = 1",
                people.get(0).account());
    }

    static boolean isRedeemed(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/get-credentialed/profile"))
                .isPresent();
    }
}
