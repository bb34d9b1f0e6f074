package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.application.Access;
import org.countersign.application.ApplicationSummary;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.catalog.Offer;
import org.countersign.credential.CredentialDetails;
import org.countersign.credential.CredentialId;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.boundary.Credentials;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.credential.control.Gatekeeper;
import org.countersign.credential.control.PhoneAdding;
import org.countersign.crypto.KeyedHash;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.license.control.KeyEntry;
import org.countersign.license.control.StoredKeys;
import org.countersign.license.entity.LicenseKey;
import org.countersign.shared.Kind;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;
import org.countersign.signin.control.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases 14 and 22: every secret that is handed out ends to the millisecond, on the real rows. */
class LifetimesIT extends InsideFactor {
    private static final RequestOrigin HERE = new RequestOrigin("10.9.1.1", "test", "test");
    private static final String CODE = "042017";

    @ParameterizedTest
    @CsvSource({"119900,true", "119999,true", "120000,false", "120100,false"})
    void a_code_to_a_phone_lives_two_minutes(long millis, boolean good) throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        Instant sent = now();
        isOut(phone, sent.plus(bean(Policies.class).duration(Policy.PHONE_CODE_TTL)));
        assertThat(tryAt(person, phone, sent.plusMillis(millis)) instanceof OtpOutcome.Accepted)
                .isEqualTo(good);
    }

    @Test
    void a_clock_that_jumps_back_revives_neither_a_used_nor_a_replaced_code() throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        Instant sent = now();
        isOut(phone, sent.plusSeconds(120));
        assertThat(tryAt(person, phone, sent.plusSeconds(60))).isInstanceOf(OtpOutcome.Accepted.class);
        assertThat(tryAt(person, phone, sent.plusSeconds(1))).isNotInstanceOf(OtpOutcome.Accepted.class);
        assertThat(tryAt(person, phone, sent.minusSeconds(3600))).isNotInstanceOf(OtpOutcome.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"119900,true", "120000,false", "120100,false"})
    void a_code_that_proves_a_new_number_lives_as_long(long millis, boolean good) throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        Instant sent = now();
        long id = count("select id from credential where public_id = ?", phone.value());
        change(
                "insert into phone_code (credential_id, purpose, number, send_by, voice_only, code_hash, sent_at,"
                        + " expires_at, attempts, delivery_id) values (?, 'ADD', ?, 'TEXT', false, ?, ?, ?, 0, ?)",
                id,
                number(),
                bean(KeyedHash.class).of("phone-code", new CredentialId(id) + ":" + CODE),
                sent,
                sent.plusSeconds(120),
                "delivery" + unique());
        calls(person);
        RegistrationOutcome outcome =
                inTransaction(() -> bean(PhoneAdding.class).confirm(CODE, person, sent.plusMillis(millis)));
        if (good) {
            assertThat(outcome).isInstanceOf(RegistrationOutcome.Registered.class);
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            RegistrationOutcome.NotYet.class,
                            refused -> assertThat(refused.message()).isEqualTo(PhoneMessage.CODE_EXPIRED));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,true", "0,false", "1,false"})
    void a_license_key_lives_a_year(long seconds, boolean good) throws Exception {
        Caller buyer = person();
        String key = issued(buyer, "LIFE-" + unique());
        Instant end = Instant.parse(value(
                "select to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from license_key where buyer_id = ?",
                buyer.account().value()));
        assertThat(Duration.between(now(), end).toDays()).isBetween(364L, 365L);
        calls(buyer);
        RedeemOutcome outcome = bean(KeyEntry.class).enter(key, buyer, HERE, end.plusSeconds(seconds));
        if (good) {
            assertThat(outcome).isInstanceOf(RedeemOutcome.Redeemed.class);
        } else {
            assertThat(outcome).isEqualTo(RedeemOutcome.Refused.because(LicenseMessage.EXPIRED, end));
        }
    }

    @ParameterizedTest
    @CsvSource({"5,true", "-5,false"})
    void a_key_is_handed_over_for_a_day(long secondsLeft, boolean good) throws Exception {
        Caller buyer = person();
        String order = "HAND-" + unique();
        issued(buyer, order);
        change(
                "update license_key set sealed_until = ? where order_reference = ?",
                now().plusSeconds(secondsLeft),
                order);
        calls(buyer);
        assertThat(bean(KeyRedemption.class).handedOver(order).isPresent()).isEqualTo(good);
    }

    /** To the microsecond, on the row itself: the clock of the boundary cannot be stopped. */
    @ParameterizedTest
    @CsvSource({"-1,true", "0,false", "1,false"})
    void a_key_that_was_handed_over_is_read_until_the_day_is_over(long micros, boolean good) throws Exception {
        Caller buyer = person();
        String order = "HAND-" + unique();
        issued(buyer, order);
        Instant end = Instant.parse(value(
                "select to_char(sealed_until at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from license_key where order_reference = ?",
                order));
        LicenseKey key =
                inTransaction(() -> bean(StoredKeys.class).ofOrder(order).get(0));
        assertThat(key.sealed(end.plus(Duration.ofNanos(1000 * micros))).isPresent())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"59999,true", "60000,false", "60001,false"})
    void a_launchs_ticket_lives_a_minute(long millis, boolean good) throws Exception {
        Caller person = active();
        PublicId id = new PublicId(value("select public_id from application order by id limit 1"));
        ApplicationSummary application =
                new ApplicationSummary(id, "Vault", "", id, "Northwind Aero", 1, Set.of(), 1, "/vault", Access.GRANTED);
        Instant issued = now();
        String ticket = inTransaction(() -> bean(Tickets.class).issue(person, application, issued));
        assertThat(inTransaction(() -> bean(Tickets.class).use(ticket, issued.plusMillis(millis)))
                        .isPresent())
                .isEqualTo(good);
        assertThat(inTransaction(() -> bean(Tickets.class).use(ticket, issued)).isPresent())
                .as("again, after use or by a clock set back")
                .isEqualTo(!good);
    }

    /** MNG-0: the end of the day in the office's zone, whatever the calendar does meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T12:00:00Z,12,2027-11-26T05:00:00Z",
        "2027-01-01T04:59:59Z,12,2028-01-01T05:00:00Z", // still the old year in New York
        "2027-01-01T05:00:00Z,12,2028-01-02T05:00:00Z",
        "2028-02-29T12:00:00Z,12,2029-03-01T05:00:00Z", // leap day: the 28th is the last
        "2027-02-28T12:00:00Z,12,2028-02-29T05:00:00Z",
        "2026-03-08T12:00:00Z,12,2027-03-09T05:00:00Z",
        "2026-03-13T12:00:00Z,12,2027-03-14T05:00:00Z", // the day before the clocks go forward
        "2026-03-14T12:00:00Z,12,2027-03-15T04:00:00Z", // that day: it has 23 hours
        "2026-11-06T12:00:00Z,12,2027-11-07T04:00:00Z",
        "2026-11-07T12:00:00Z,12,2027-11-08T05:00:00Z" // 25 hours
    })
    void a_right_ends_with_the_day_in_the_offices_zone(Instant purchased, int months, Instant end) {
        assertThat(bean(Subscriptions.class).expiryOf(purchased, months)).isEqualTo(end);
    }

    /** MNG-7, SWP-1. */
    @Test
    void it_can_be_renewed_from_sixty_days_before_its_end_until_a_year_after_it() throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        calls(person);
        CredentialDetails details = bean(Credentials.class).details(phone);
        Instant end = details.summary().expiresAt();
        assertThat(details.renewFrom()).isEqualTo(end.minus(Duration.ofDays(60)));
        assertThat(details.revocationAt()).isEqualTo(end.plus(Duration.ofDays(365)));
    }

    /** Checked at use: no sweep has to have run (SEC-1, case 55). */
    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_code_opens_nothing_from_the_right_s_end_on(long millis) throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        Instant end = now().plusSeconds(30);
        change(
                "update subscription set expires_at = ? where account_id = ?",
                end,
                person.account().value());
        isOut(phone, end.plusSeconds(60));
        OtpOutcome outcome = tryAt(person, phone, end.plusMillis(millis));
        assertThat(outcome).isInstanceOf(millis < 0 ? OtpOutcome.Accepted.class : OtpOutcome.Expired.class);
    }

    /** MNG-2: whether a try has booked the end of the old right or not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_ended_with_its_right_is_good_again_under_a_new_one(boolean booked) throws Exception {
        Caller person = person();
        PublicId phone = phones(person.account(), "ACTIVE");
        change(
                "update subscription set expires_at = ? where account_id = ?",
                now().minusSeconds(1),
                person.account().value());
        if (booked) {
            isOut(phone, now().plusSeconds(60));
            assertThat(tryAt(person, phone, now())).isInstanceOf(OtpOutcome.Expired.class);
        }
        change(
                "update subscription set open_marker = null where account_id = ?",
                person.account().value());
        right(person.account(), Kind.HARDWARE_TOKEN);
        isOut(phone, now().plusSeconds(60));
        assertThat(tryAt(person, phone, now())).isInstanceOf(OtpOutcome.Accepted.class);
    }

    private static void isOut(PublicId phone, Instant until) throws Exception {
        long id = count("select id from credential where public_id = ?", phone.value());
        change(
                "update credential set code_hash = ?, code_slot = 1, code_expires_at = ?, code_used_at = null where id = ?",
                bean(KeyedHash.class).of("phone-code", new CredentialId(id) + ":" + CODE),
                until,
                id);
    }

    private static OtpOutcome tryAt(Caller person, PublicId phone, Instant at) throws Exception {
        OtpAttempt attempt = new OtpAttempt(person.account(), phone.value() + ".1", CODE, Door.SIGN_IN);
        return inTransaction(() -> bean(Gatekeeper.class).validate(attempt, at));
    }

    private static String issued(Caller buyer, String order) throws Exception {
        inTransaction(() -> {
            bean(LicenseKeys.class)
                    .issue(new IssueKeys(
                            order,
                            List.of(new KeyFor(Offer.PURCHASE, Kind.PHONE, 2, 12, now())),
                            buyer.account(),
                            buyer.organization(),
                            "buyer@example.com",
                            Locale.ENGLISH));
            return null;
        });
        calls(buyer);
        return bean(KeyRedemption.class).handedOver(order).orElseThrow();
    }
}
