package org.countersign.it.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.OpenSessions;
import org.countersign.it.fixture.StoredCase;

/** Companies and people of a test's own, and what they hold: rows beside the product, with the personas' password. */
final class OwnPeople {
    static final String PASSWORD = "countersign demo 2026";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final HttpVisitor visitors;

    OwnPeople(Database database, HttpVisitor visitors) {
        this.database = database;
        this.visitors = visitors;
    }

    static String publicId() {
        return RANDOM.ints(26, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** A supplier with the applications of the demo's Alder Castings. */
    long company(String name) {
        long id = database.number(
                "insert into organization (id, public_id, name, type, country, created_at)"
                        + " values (nextval('organization_seq'), ?, ?, 'SUPPLIER', 'GB', now()) returning id",
                publicId(),
                name);
        database.change(
                "insert into application_subscription (organization_id, application_id, terms_accepted_at)"
                        + " select ?, s.application_id, now() from application_subscription s"
                        + " join organization o on o.id = s.organization_id where o.name = 'Alder Castings Ltd'",
                id);
        return id;
    }

    /** An account that has not signed in yet. */
    Person person(long organization) {
        String userId = "web_" + publicId().substring(0, 12);
        return person(organization, userId, userId + "@mail.example", "Ada", "Lovett");
    }

    Person person(long organization, String userId, String email, String first, String last) {
        long id = database.number(
                "insert into account (id, version, public_id, user_id, email, email_key, first_name, last_name,"
                        + " organization_id, state, password_hash, password_changed_at, locale, zone, phone, line1, city,"
                        + " postal_code, country, created_at)"
                        + " select nextval('account_seq'), 0, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', password_hash,"
                        + " password_changed_at, locale, zone, phone, line1, city, postal_code, country, created_at"
                        + " from account where user_id = 'user_0003' returning id",
                publicId(),
                userId,
                email,
                email,
                first,
                last,
                organization);
        database.change(
                "insert into application_access (account_id, application_id, state, requested_at, decided_at)"
                        + " select ?, x.application_id, x.state, now(), now() from application_access x"
                        + " join account a on a.id = x.account_id where a.user_id = 'user_0003'",
                id);
        return new Person(id, userId, organization, visitors.another());
    }

    Person withRole(Person person, String role) {
        database.change("insert into account_role (account_id, role) values (?, ?)", person.id(), role);
        return person;
    }

    String publicId(Person person) {
        return database.text("select public_id from account where id = ?", person.id())
                .orElseThrow();
    }

    /** As far as name and password lead: Home, or the one-time password. */
    Answer signIn(Person person) {
        return signIn(person.browser(), person.userId());
    }

    static Answer signIn(HttpVisitor browser, String name) {
        Answer first = browser.get("/signin");
        Answer password = browser.follow(browser.submit(first, "Continue", Map.of("User ID or e-mail address", name)));
        return browser.follow(browser.submit(password, "Sign in", Map.of("Password", PASSWORD)));
    }

    /** Signed in, with a code entered a moment ago. */
    Person strong(Person person) {
        Answer after = signIn(person);
        if (after.body().contains("form:skip")) {
            person.browser().submit(after, "Skip OTP", Map.of());
        }
        OpenSessions.raise(database, person.id(), "HARDWARE_TOKEN");
        return person;
    }

    /** Ends his sessions, as an operator would, or time. */
    void endSessions(Person person) {
        database.change(
                "update signin_session set state = 'ENDED', end_reason = 'IDLE', ended_at = now() where account_id = ?",
                person.id());
    }

    /** A right to a kind, with a credential in that state; answers the credential's public id. */
    String credential(Person person, String kind, String state) {
        long subscription = subscription(person, kind);
        return database.text(
                        "insert into credential (id, version, public_id, account_id, kind, subscription_id, state,"
                                + " state_since, live, created_at, activated_at, serial)"
                                + " values (nextval('credential_seq'), 0, ?, ?, ?, ?, ?, now(), 1, now(),"
                                + " case when ? then now() end, ?) returning public_id",
                        publicId(),
                        person.id(),
                        kind,
                        subscription,
                        state,
                        !state.startsWith("PENDING"),
                        "HARDWARE_TOKEN".equals(kind) ? "WB" + publicId().substring(0, 10) : null)
                .orElseThrow();
    }

    /** Holds a right that was bought with proofing; where a state is given, with a case that stands there. */
    Person applicant(Person person, String state) {
        credential(person, "MOBILE_ID", "PENDING_ACTIVATION");
        database.change("update subscription set bought = 3 where account_id = ?", person.id());
        if (state != null) {
            StoredCase.open(person.id(), state)
                    .with("tries", 1)
                    .with("bureau_reference", "none")
                    .with("answer_until", Instant.now().plus(Duration.ofMinutes(5)))
                    .in(database::change);
        }
        return person;
    }

    long subscription(Person person, String kind) {
        return database.number(
                "insert into subscription (id, version, public_id, account_id, kind, level, covers_phones,"
                        + " purchased_at, expires_at, source, open_marker, opened_at)"
                        + " values (nextval('subscription_seq'), 0, ?, ?, ?, 2, true, now() - interval '10 days',"
                        + " now() + interval '300 days', 'WEB', 1, now()) returning id",
                publicId(),
                person.id(),
                kind);
    }

    /** An active phone credential with two numbers of its own. */
    String phones(Person person) {
        String credential = credential(person, "PHONE", "ACTIVE");
        database.change("update credential set default_slot = 1 where public_id = ?", credential);
        for (int slot = 1; slot <= 2; slot++) {
            database.change(
                    "insert into credential_phone (credential_id, slot, number, voice_only, send_by, added_at)"
                            + " select id, ?, ?, false, 'TEXT', now() from credential where public_id = ?",
                    slot,
                    number(),
                    credential);
        }
        return credential;
    }

    /** An appointment for his case, with an agent of the demo, at a time of its own in three weeks; answers its public id. */
    String appointment(Person person) {
        return database.text(
                        "insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state, taken,"
                                + " sequence, email, phone, zone, booked_at, changed_at)"
                                + " select ?, c.public_id, c.account_id, g.account_id, now() + interval '21 days',"
                                + " now() + interval '21 days 30 minutes', 'BOOKED', 1, 0, 'ada@mail.example',"
                                + " '+441144960123', 'UTC', now(), now()"
                                + " from proofing_case c cross join (select min(account_id) as account_id from proofing_agent) g"
                                + " where c.account_id = ? returning public_id",
                        publicId(),
                        person.id())
                .orElseThrow();
    }

    /** A Swiss mobile number, a country that no other test sends to. */
    static String number() {
        return "+4179" + (1_000_000 + RANDOM.nextInt(8_999_999));
    }
}
