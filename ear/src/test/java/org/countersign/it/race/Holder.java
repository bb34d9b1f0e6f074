package org.countersign.it.race;

import java.util.List;
import java.util.Map;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.race.Crowd.Person;

/** Somebody with a token that he registered by the product's own way, and the means to begin each round alike. */
final class Holder {
    private final Database database;
    private final Person person;
    private final String serial;
    private final Oathtool program;

    private Holder(Database database, Person person, String serial, Oathtool program) {
        this.database = database;
        this.person = person;
        this.serial = serial;
        this.program = program;
    }

    /** A new one; the visitor registers the token for him and signs out. */
    static Holder registered(HttpVisitor visitor, Database database, Oathtool program) {
        Crowd crowd = new Crowd(database);
        Person person = crowd.person();
        String order = Crowd.name("order");
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        DemoToken token = new DemoToken(crowd.shipped(order), program);
        List<String> pair = token.pair();
        Entrance.skipped(visitor, person.userId());
        visitor.submit(
                visitor.get("/credentials/register-token"),
                "Register token",
                Map.of("Serial number", token.serial(), "First code", pair.get(0), "Second code", pair.get(1)));
        Entrance.out(visitor);
        Holder holder = new Holder(database, person, token.serial(), program);
        holder.rests();
        return holder;
    }

    Person person() {
        return person;
    }

    String userId() {
        return person.userId();
    }

    /** The token as nobody has seen it yet: its codes are those of this half minute. */
    DemoToken token() {
        return new DemoToken(serial, program);
    }

    String credential() {
        return column("public_id");
    }

    String state() {
        return column("state");
    }

    long failures() {
        return Long.parseLong(column("failures"));
    }

    /** As after a long rest: in use, owing nothing, every code new, and his sessions as strong as a password. */
    void rests() {
        database.change(
                "update credential set state = 'ACTIVE', last_factor = -1, drift = 0, failures = 0,"
                        + " resync_failures = 0, resync_since = null where account_id = ?",
                person.account());
        OpenSessions.lower(database, person.account());
        database.change(
                "update signin_session set started_at = now(), last_seen_at = now() where account_id = ?"
                        + " and state = 'PENDING'",
                person.account());
    }

    private String column(String name) {
        return database.text("select " + name + " from credential where account_id = ?", person.account())
                .orElseThrow();
    }
}
