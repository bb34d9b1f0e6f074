package org.countersign.it;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.it.fixture.Database;

/**
 * Somebody whom no other test knows: an account with everything that user_0001 had at the beginning, and no credential.
 * The demo's password opens it.
 */
record Newcomer(String userId, String email) {
    private static final String COLUMNS = "first_name, last_name, organization_id, state, password_hash,"
            + " password_changed_at, locale, zone, phone, line1, city, postal_code, country, created_at";

    /** The demo's own newcomer, where the database cannot be looked into; there is only this one. */
    static Newcomer ofTheDemo() {
        return new Newcomer("user_0001", "ines.marlow@alder.example");
    }

    /** A new one, whose user ID begins with that name. */
    static Newcomer called(String name, Database database) {
        String unique = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX)
                + ThreadLocalRandom.current().nextInt(1000);
        Newcomer newcomer =
                new Newcomer(name + "_" + unique, (name + "." + unique + "@alder.example").toLowerCase(Locale.ROOT));
        long id = database.number("select nextval('account_seq')");
        database.change(
                "insert into account (id, version, public_id, user_id, email, email_key, " + COLUMNS
                        + ") select ?, 0, ?, ?," + " ?, ?, " + COLUMNS + " from account where user_id = 'user_0001'",
                id,
                "test" + unique,
                newcomer.userId,
                newcomer.email,
                newcomer.email);
        database.change(
                "insert into account_role (account_id, role) select ?, r.role from account_role r join account a on"
                        + " a.id = r.account_id where a.user_id = 'user_0001'",
                id);
        database.change(
                "insert into application_access (account_id, application_id, state, requested_at, decided_at) select ?,"
                        + " x.application_id, x.state, x.requested_at, x.decided_at from application_access x join account"
                        + " a on a.id = x.account_id where a.user_id = 'user_0001'",
                id);
        return newcomer;
    }

    /** The right to hold that kind of credential, for a year; nothing is registered under it yet. */
    void gets(String kind, Database database) {
        database.change("""
                insert into subscription (id, version, public_id, account_id, kind, level, covers_phones, purchased_at,
                                          expires_at, source, open_marker, opened_at)
                select nextval('subscription_seq'), 0, 'right' || id, id, ?, 2, true, now(),
                       now() + interval '365 days', 'test:' || id, 1, now()
                  from account where user_id = ?
                """, kind, userId);
    }

    /** His credential of that kind stands there all at once. */
    void stands(String kind, String state, Database database) {
        database.change(
                "update credential set state = ?, state_since = now() where kind = ? and live = 1 and account_id ="
                        + " (select id from account where user_id = ?)",
                state,
                kind,
                userId);
    }

    /** A British mobile number that no other test uses, and that the simulated gateways serve well. */
    static String mobileNumber() {
        return "07400 1" + ThreadLocalRandom.current().nextInt(10, 99)
                + ThreadLocalRandom.current().nextInt(100, 999);
    }
}
