package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.SendBy;
import org.countersign.credential.TooManySends;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.PhoneTest;
import org.countersign.credential.boundary.Resync;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.organization.OrganizationSummary;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.Policies;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case 9, PHN-4: however it is asked for, no more is sent than the budgets allow; the ledger of sends is the witness. */
class PhoneBudgetsIT extends InsideFactor {
    private static final int PER_NUMBER = 5;
    private static final int PER_NUMBER_DAY = 10;
    private static final int PER_ACCOUNT = 10;
    private static final int FREEING = 5;
    private static final int PER_ADDRESS = 25;
    private static final int PER_PREFIX = 200;
    private static final int PER_ORGANIZATION = 500;

    /** The double click, sixteenfold: each click a request of its own. */
    @Test
    void clicks_at_the_same_instant_send_no_more_than_the_number_may_get() throws Exception {
        Caller person = person();
        String number = number();
        List<Boolean> sent = atOnce(16, click -> () -> sends(person, number, "10.2." + click));
        assertThat(sent).filteredOn(each -> each).hasSize(PER_NUMBER);
        assertThat(toNumber(number)).isEqualTo(PER_NUMBER);
    }

    @Test
    void one_number_has_one_budget_however_it_is_typed_and_by_whomever_and_by_call_or_text() throws Exception {
        String number = "+353 85 " + number().substring(6);
        String national = "0" + number.replaceAll("\\D", "").substring(3);
        String wide = national.chars()
                .map(digit -> digit - '0' + '\uff10')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(sends(person(), number, SendBy.TEXT, "10.3.0.1")).isTrue();
        assertThat(sends(person(), national, SendBy.CALL, "10.3.0.2")).isTrue();
        assertThat(sends(person(), wide, SendBy.TEXT, "10.3.0.3")).isTrue();
        assertThat(sends(person(), "00" + number.substring(1), SendBy.CALL, "10.3.0.4"))
                .isTrue();
        assertThat(sends(
                        person(),
                        "(" + national.substring(0, 3) + ") " + national.substring(3),
                        SendBy.TEXT,
                        "10.3.0.5"))
                .isTrue();
        assertThat(sends(person(), number, SendBy.CALL, "10.3.0.6")).isFalse();
        assertThat(sends(person(), wide, SendBy.TEXT, "10.3.0.7")).isFalse();
    }

    @Test
    void one_number_gets_ten_a_day_from_whomever() throws Exception {
        String number = number();
        String hash = bean(KeyedHash.class)
                .of("phone-send", PhoneNumber.read(number, "IE").orElseThrow().e164());
        ledger(person(), "10.10." + unique(), 35301, PER_NUMBER_DAY - 1, hash, now().minus(Duration.ofHours(2)));
        assertThat(sends(person(), number, "10.10.0.1")).as("the tenth").isTrue();
        assertThat(sends(person(), number, "10.10.0.2")).as("the eleventh").isFalse();
    }

    /** MNG-3: freeing a locked phone has a budget of its own, which the other sends leave alone and which ends, too. */
    @Test
    void freeing_a_locked_phone_is_sent_five_times_a_day_whatever_else_was_sent() throws Exception {
        Caller person = person();
        PublicId phones = phones(person.account(), "LOCKED");
        ledger(person, "10.11." + unique(), 35301, PER_ACCOUNT);
        assertThat(sends(person, number(), "10.11.0.1"))
                .as("the usual budget is used up")
                .isFalse();
        for (int each = 0; each < FREEING; each++) {
            assertThat(frees(person, phones, each)).as("freeing %d", each).isTrue();
        }
        assertThat(frees(person, phones, FREEING)).isFalse();
    }

    private static boolean frees(Caller person, PublicId phones, int each) {
        calls(person, "10.11.1." + each);
        try {
            return bean(Resync.class).sendCode(phones, 1 + each % 2, SendBy.TEXT) != null;
        } catch (TooManySends enough) {
            return false;
        }
    }

    @Test
    void one_account_sends_ten_a_day_to_whatever_numbers() throws Exception {
        Caller person = person();
        List<Boolean> sent = atOnce(16, each -> () -> sends(person, number(), "10.4." + each));
        assertThat(sent).filteredOn(each -> each).hasSize(PER_ACCOUNT);
        assertThat(count(
                        "select count(*) from phone_send where account_id = ?",
                        person.account().value()))
                .isEqualTo(PER_ACCOUNT);
    }

    @Test
    void one_address_sends_twenty_five_in_five_minutes_for_whomever() throws Exception {
        String address = "10.5." + unique();
        ledger(person(), address, 35301, PER_ADDRESS - 2);
        OrganizationSummary company = company();
        List<Boolean> sent = atOnce(8, each -> {
            Caller person = person(company);
            return () -> sends(person, number(), address);
        });
        assertThat(sent).filteredOn(each -> each).hasSize(2);
        assertThat(sends(person(company), number(), "10.5.0.1"))
                .as("a neighbour at another address")
                .isTrue();
    }

    /** San Marino: nobody else's test sends there. */
    @Test
    void one_prefix_gets_two_hundred_an_hour_from_all_companies_together() throws Exception {
        int prefix = 378;
        long there = count(
                "select count(*) from phone_send where calling_code = ? and refunded_at is null and sent_at > ?",
                prefix,
                now().minus(Duration.ofHours(1)));
        if (there < PER_PREFIX - 2) {
            ledger(person(), "10.6." + unique(), prefix, (int) (PER_PREFIX - 2 - there));
        }
        List<Boolean> sent = atOnce(6, each -> {
            Caller person = person();
            return () -> sends(person, "+378 66 66 " + (20 + each) + " 12", "SM", SendBy.CALL, "10.6.0." + each);
        });
        assertThat(sent).filteredOn(each -> each).hasSizeLessThanOrEqualTo(2);
        assertThat(count(
                        "select count(*) from phone_send where calling_code = ? and refunded_at is null and sent_at > ?",
                        prefix,
                        now().minus(Duration.ofHours(1))))
                .isEqualTo(PER_PREFIX);
        assertThat(sends(person(), number(), "10.6.1.1")).as("another prefix").isTrue();
    }

    @Test
    void one_company_sends_five_hundred_an_hour_and_another_is_not_touched() throws Exception {
        OrganizationSummary company = company();
        Caller first = person(company);
        ledger(first, "10.7." + unique(), 35301, PER_ORGANIZATION - 1);
        List<Boolean> sent = atOnce(6, each -> {
            Caller person = person(company);
            return () -> sends(person, number(), "10.7.0." + each);
        });
        assertThat(sent).filteredOn(each -> each).hasSize(1);
        assertThat(sends(person(), number(), "10.7.1.1")).isTrue();
    }

    @Test
    void all_companies_together_send_no_more_in_a_day_than_the_operator_allows() throws Exception {
        long sent = count(
                "select count(*) from phone_send where refunded_at is null and sent_at > ?",
                now().minus(Duration.ofDays(1)));
        change(
                "insert into policy (name, setting, changed_at) values ('send.total.day', ?, now())",
                Long.toString(sent + 2));
        bean(Policies.class).reread();
        try {
            List<Boolean> more = atOnce(6, each -> {
                Caller person = person();
                return () -> sends(person, number(), "10.9.0." + each);
            });
            assertThat(more).filteredOn(each -> each).hasSize(2);
        } finally {
            change("delete from policy where name = 'send.total.day'");
            bean(Policies.class).reread();
        }
        assertThat(sends(person(), number(), "10.9.1.1"))
                .as("with the usual budget")
                .isTrue();
    }

    /** Whoever earns by being sent to never answers. */
    @Test
    void from_fifty_on_every_second_send_of_a_company_to_a_prefix_must_have_been_answered() throws Exception {
        Caller pumping = person();
        ledger(pumping, "10.8." + unique(), 353, 50);
        assertThat(sends(person(organizationOf(pumping)), number(), "10.8.0.1"))
                .as("fifty without an answer")
                .isFalse();
        answered(pumping, 25);
        assertThat(sends(person(organizationOf(pumping)), number(), "10.8.0.2"))
                .as("half of them answered")
                .isTrue();
        assertThat(sends(person(organizationOf(pumping)), number(), "10.8.0.3"))
                .as("less than half")
                .isFalse();
        assertThat(sends(person(), number(), "10.8.0.4")).as("another company").isTrue();
    }

    /** Latvia: whether what is asked for later arrives or not, an answer stays one. */
    @Test
    void a_code_that_was_used_stays_answered_when_another_one_is_out() throws Exception {
        Caller honest = person();
        PublicId phones = phonesWith(honest, "+37129");
        ledger(person(organizationOf(honest)), "10.13." + unique(), 371, 48);
        answered(honest, 24);
        assertThat(asks(honest, phones, "10.13.0.1")).isTrue();
        assertThat(signsIn(honest, phones)).isInstanceOf(OtpOutcome.Accepted.class);
        assertThat(asks(honest, phones, "10.13.0.2")).isTrue();
        assertThat(asks(honest, phones, "10.13.0.3")).as("25 answers to 50").isTrue();
        assertThat(asks(honest, phones, "10.13.0.4")).as("25 answers to 51").isFalse();
    }

    /** Lithuania: whoever earns by being sent to answers once, at the end. */
    @Test
    void the_answer_to_the_last_code_is_none_to_those_before() throws Exception {
        Caller pumping = person();
        PublicId phones = phonesWith(pumping, "+37061");
        ledger(person(organizationOf(pumping)), "10.14." + unique(), 370, 47);
        answered(pumping, 23);
        for (int each = 0; each < 3; each++) {
            assertThat(asks(pumping, phones, "10.14.0." + each)).isTrue();
        }
        assertThat(signsIn(pumping, phones)).isInstanceOf(OtpOutcome.Accepted.class);
        assertThat(asks(pumping, phones, "10.14.0.4")).as("24 answers to 50").isFalse();
        answered(pumping, 24);
        assertThat(asks(pumping, phones, "10.14.0.5")).as("25 answers to 50").isTrue();
    }

    private static PublicId phonesWith(Caller person, String beginning) throws Exception {
        PublicId phones = phones(person.account(), "ACTIVE");
        change(
                "update credential_phone set number = ? where slot = 1 and credential_id ="
                        + " (select id from credential where public_id = ?)",
                beginning + bean(RandomCodes.class).digits(5) + "9",
                phones.value());
        return phones;
    }

    /** So many sends to the company, the first ones, were answered. */
    private static void answered(Caller ofTheCompany, int many) throws Exception {
        change(
                "update phone_send set confirmed_at = sent_at where purpose = 'TEST' and id in (select id from phone_send"
                        + " where organization_id = ? order by id limit ?)",
                ofTheCompany.organization().value(),
                many);
    }

    private static boolean asks(Caller person, PublicId phones, String address) {
        calls(person, address);
        try {
            return bean(OtpValidation.class).sendCode(person.account(), phones.value() + ".1", SendBy.TEXT) != null;
        } catch (TooManySends enough) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1520123456,IE",
        "+44 909 879 0123,GB",
        "+979 123 456 789,GB",
        "+870 773 111 632,GB",
        "+1 555 000 0000,US"
    })
    void premium_satellite_and_unassigned_numbers_are_refused_and_charge_nothing(String number, String country)
            throws Exception {
        Caller person = person();
        calls(person);
        assertThatThrownBy(() -> bean(PhoneTest.class).send(number, country, SendBy.CALL))
                .isInstanceOf(InvalidInput.class);
        assertThat(count(
                        "select count(*) from phone_send where account_id = ?",
                        person.account().value()))
                .isZero();
    }

    /** An operator who serves two countries pays for no others, whatever numbers his people have. */
    @Test
    void nothing_is_sent_to_a_country_that_the_operator_does_not_serve() throws Exception {
        Caller person = person();
        calls(person);
        change("insert into policy (name, setting, changed_at) values ('send.countries', 'US, DE', now())");
        bean(Policies.class).reread();
        try {
            assertThatThrownBy(() -> bean(PhoneTest.class).send(number(), "IE", SendBy.TEXT))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.key()).isEqualTo(PhoneMessage.COUNTRY_NOT_SERVED));
            assertThat(count(
                            "select count(*) from delivery where account_id = ?",
                            person.account().value()))
                    .isZero();
            assertThat(sends(person, "+49 1512 3456789", "10.12.0.1")).isTrue();
        } finally {
            change("delete from policy where name = 'send.countries'");
            bean(Policies.class).reread();
        }
    }

    private static boolean sends(Caller person, String number, String address) {
        return sends(person, number, SendBy.TEXT, address);
    }

    private static boolean sends(Caller person, String number, SendBy by, String address) {
        return sends(person, number, "IE", by, address);
    }

    private static boolean sends(Caller person, String number, String country, SendBy by, String address) {
        calls(person, address);
        Callable<?> send = () -> bean(PhoneTest.class).send(number, country, by);
        try {
            return send.call() != null;
        } catch (TooManySends enough) {
            return false;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static OrganizationSummary organizationOf(Caller person) {
        return new OrganizationSummary(person.organization(), null, person.organizationName(), null, null);
    }

    private static long toNumber(String e164) throws Exception {
        PhoneNumber number = PhoneNumber.read(e164, "IE").orElseThrow();
        String hash = bean(KeyedHash.class).of("phone-send", number.e164());
        return count("select count(*) from phone_send where number_hash = ?", hash);
    }

    /** So many sends a moment ago, as rows: sending them all would take a minute. */
    private static void ledger(Caller person, String address, int prefix, int many) throws Exception {
        ledger(person, address, prefix, many, "nobody", now().minusSeconds(60));
    }

    private static void ledger(Caller person, String address, int prefix, int many, String number, Instant at)
            throws Exception {
        for (int each = 0; each < many; each++) {
            change(
                    "insert into phone_send (delivery_id, purpose, account_id, organization_id, number_hash, calling_code,"
                            + " address, sent_at) values (?, 'TEST', ?, ?, ?, ?, ?, ?)",
                    "ledger" + unique(),
                    person.account().value(),
                    person.organization().value(),
                    number,
                    prefix,
                    address,
                    at);
        }
    }
}
