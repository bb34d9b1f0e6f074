package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Race;
import org.countersign.it.race.Crowd.Person;

/**
 * One license key, bought once, which the buyer, his colleagues and strangers enter at the same instant, as often as
 * wanted (case 19). One colleague gets it, the others are told that it is used, strangers learn nothing, and the record
 * names everybody who tried.
 */
final class KeyRace {
    private static final String STRANGE = "This key is not accepted.";
    private static final String USED = "This key was used by";

    private final Database database;
    private final List<Racer> colleagues;
    private final List<Racer> strangers;
    private final Object buyer;
    private final String key;
    private final Tally redeemed = new Tally();
    private final Tally opened = new Tally();

    /** Somebody who is signed in. */
    private record Racer(Person person, HttpVisitor visitor) {}

    /** @param visitors a new one for number so-and-so, from 0 */
    KeyRace(Database database, int colleagues, int strangers, IntFunction<HttpVisitor> visitors) {
        this.database = database;
        Crowd crowd = new Crowd(database);
        this.colleagues = signedIn(crowd.company(colleagues), visitors);
        this.strangers = signedIn(crowd.company(strangers), visitors);
        this.buyer = this.colleagues.get(0).person().account();
        this.key = new Shopper(this.colleagues.get(0).visitor()).boughtKey();
    }

    private static List<Racer> signedIn(List<Person> people, IntFunction<HttpVisitor> visitors) {
        List<Racer> racers = new ArrayList<>();
        for (Person person : people) {
            racers.add(new Racer(person, Entrance.skipped(visitors.apply(racers.size()), person.userId())));
        }
        return racers;
    }

    /** Once with so many of them. */
    void round(int ofTheCompany, int ofStrangers) {
        List<Racer> racers = Stream.concat(
                        colleagues.stream().limit(ofTheCompany),
                        strangers.stream().limit(ofStrangers))
                .toList();
        asBought();
        long begun = database.number("select coalesce(max(id), 0) from audit_record");
        List<Answer> answers = entered(racers, ofTheCompany);
        redeemed.of(answers.stream().filter(KeyRace::isRedeemed).count());
        opened.of(database.number(
                "select count(*) from subscription where source = (select order_reference from license_key"
                        + " where buyer_id = ? limit 1) and open_marker = 1",
                buyer));
        assertThat(answers.subList(0, ofTheCompany))
                .allMatch(answer -> isRedeemed(answer)
                        || answer.page().select(".errors").text().contains(USED));
        assertThat(answers.subList(ofTheCompany, answers.size()))
                .allMatch(answer -> answer.body().contains(STRANGE));
        assertThat(named("KEY_REDEEMED", begun)).isEqualTo(1);
        assertThat(named("KEY_REFUSED", begun)).isEqualTo(racers.size() - 1L);
    }

    private List<Answer> entered(List<Racer> racers, int atTheLock) {
        List<Answer> pages = racers.stream()
                .map(racer -> racer.visitor().get("/get-credentialed/key"))
                .toList();
        return Race.at(
                database,
                "license_key",
                racers.size(),
                atTheLock,
                each -> () ->
                        racers.get(each).visitor().submit(pages.get(each), "Continue", Map.of("License key", key)));
    }

    /** How many people the record names for that act. */
    private long named(String act, long begun) {
        return database.number(
                "select count(distinct actor_id) from audit_record where id > ? and act = ?", begun, act);
    }

    /** The key is new again, and nobody holds what it opens. */
    private void asBought() {
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
        database.change("update caller_tries set tries = 0");
    }

    void print() {
        redeemed.print("race.key.redeemed");
        opened.print("race.key.rights");
    }

    /** In each round one person got what the key opens. */
    void assertRedeemedOnce() {
        assertThat(redeemed).matches(each -> each.isAlways(1));
        assertThat(opened).matches(each -> each.isAlways(1));
    }

    static boolean isRedeemed(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/get-credentialed/profile"))
                .isPresent();
    }
}
