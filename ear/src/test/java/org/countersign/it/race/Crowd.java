package org.countersign.it.race;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.fixture.StoredCase;

/**
 * People of a test's own, as many as a race needs: rows beside the product, all of them with the demo's password. What
 * they hold is bought in a moment; what protects (codes, secrets, sessions) is always the product's own.
 */
final class Crowd {
    private static final String COLUMNS = "first_name, last_name, state, password_hash, password_changed_at, locale,"
            + " zone, phone, line1, city, postal_code, country, created_at";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    Crowd(Database database) {
        this.database = database;
    }

    /** Somebody with an account. */
    record Person(long account, String userId) {}

    /** So many people of a new company. */
    List<Person> company(int many) {
        long company = database.number(
                "insert into organization (id, public_id, name, type, country, created_at)"
                        + " values (nextval('organization_seq'), ?, ?, 'SUPPLIER', 'GB', now()) returning id",
                publicId(),
                name("Racers"));
        return IntStream.range(0, many).mapToObj(each -> person(company)).toList();
    }

    /** Somebody of a new company. */
    Person person() {
        return company(1).get(0);
    }

    private Person person(long company) {
        String userId = name("racer");
        String email = userId + "@mail.example";
        long account = database.number(
                "insert into account (id, version, public_id, user_id, email, email_key, organization_id, " + COLUMNS
                        + ") select nextval('account_seq'), 0, ?, ?, ?, ?, ?, " + COLUMNS
                        + " from account where user_id = 'user_0003' returning id",
                publicId(),
                userId,
                email,
                email,
                company);
        return new Person(account, userId);
    }

    /** A right to that kind, open for a year, that came from that order. */
    long right(Person person, String kind, String order) {
        return database.number(
                "insert into subscription (id, version, public_id, account_id, kind, level, covers_phones,"
                        + " purchased_at, expires_at, source, open_marker, opened_at)"
                        + " values (nextval('subscription_seq'), 0, ?, ?, ?, 2, true, now() - interval '1 day',"
                        + " now() + interval '1 year', ?, 1, now()) returning id",
                publicId(),
                person.account(),
                kind,
                order);
    }

    /** The credential that waits for its device. */
    long waiting(Person person, String kind, String order) {
        return credential(person, kind, "PENDING_ACTIVATION", order);
    }

    /** An active credential with two phones. */
    long phones(Person person) {
        long credential = credential(person, "PHONE", "ACTIVE", name("order"));
        database.change("update credential set default_slot = 1, activated_at = now() where id = ?", credential);
        for (int slot = 1; slot <= 2; slot++) {
            database.change(
                    "insert into credential_phone (credential_id, slot, number, voice_only, send_by, added_at)"
                            + " values (?, ?, ?, false, 'TEXT', now())",
                    credential,
                    slot,
                    "+44" + mobileNumber());
        }
        return credential;
    }

    private long credential(Person person, String kind, String state, String order) {
        return database.number(
                "insert into credential (id, version, public_id, account_id, kind, subscription_id, state,"
                        + " state_since, live, created_at) values (nextval('credential_seq'), 0, ?, ?, ?, ?, ?, now(),"
                        + " 1, now()) returning id",
                publicId(),
                person.account(),
                kind,
                right(person, kind, order),
                state);
    }

    /** Somebody who has an appointment to choose; answers his case. */
    String applicant(Person person) {
        return StoredCase.open(person.account(), "APPOINTMENT")
                .by("WEBCAM", "DE")
                .in(database::change);
    }

    /** A proofing agent of a company of his own, who works on Sundays from midnight to midnight, and in UTC. */
    Person sundayAgent() {
        Person agent = person();
        database.change("insert into account_role (account_id, role) values (?, 'PROOFING_AGENT')", agent.account());
        database.change(
                "insert into proofing_agent (account_id, active, zone) values (?, true, 'UTC')", agent.account());
        database.change("insert into working_hours values (?, 7, 0, 1440)", agent.account());
        return agent;
    }

    /** Gives no more appointments, and has none: no sweep takes them to the agents of another test. */
    void leaves(Person agent) {
        database.change(
                "update appointment set state = 'CANCELLED', taken = null where agent_id = ? and taken = 1",
                agent.account());
        database.change("update proofing_agent set active = false where account_id = ?", agent.account());
    }

    /** Takes a plain time-based token out of the stock and ships it to the order; tells its serial. */
    String shipped(String order) {
        return database.text(
                        "update token set state = 'SHIPPED', order_reference = ? where id = (select id from token"
                                + " where state = 'IN_STOCK' and mode = 'TOTP' and algorithm = 'SHA1'"
                                + " order by id desc limit 1) returning serial",
                        order)
                .orElseThrow();
    }

    /** The person's company and he may open what user_0003 may. */
    void opensApplications(Person person) {
        database.change(
                "insert into application_subscription (organization_id, application_id, terms_accepted_at)"
                        + " select a.organization_id, s.application_id, now() from account a,"
                        + " application_subscription s join account b on b.organization_id = s.organization_id"
                        + " where a.id = ? and b.user_id = 'user_0003' on conflict do nothing",
                person.account());
        database.change(
                "insert into application_access (account_id, application_id, state, requested_at, decided_at)"
                        + " select ?, x.application_id, x.state, now(), now() from application_access x"
                        + " join account b on b.id = x.account_id where b.user_id = 'user_0003'",
                person.account());
    }

    /** His open sessions have the strength of a code that was entered a moment ago. */
    void raised(Person person, String kind) {
        OpenSessions.raise(database, person.account(), kind);
    }

    /** His device's codes are new again, as after a long rest. */
    void rested(Person person) {
        database.change("update credential set last_factor = -1, failures = 0 where account_id = ?", person.account());
    }

    /** A British mobile number that nobody else has, without its country code; the simulated gateways serve it well. */
    static String mobileNumber() {
        return "74001" + RANDOM.nextInt(1, 9) + RANDOM.nextInt(1000, 9999);
    }

    private static String publicId() {
        return RANDOM.ints(26, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** A name that no other run and no other test has. */
    static String name(String what) {
        return what + "_" + Long.toString(Math.abs(RANDOM.nextLong() >> 14), Character.MAX_RADIX);
    }
}
