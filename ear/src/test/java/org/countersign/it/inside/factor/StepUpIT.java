package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.account.Profile;
import org.countersign.caller.Caller;
import org.countersign.caller.FreshOtpRequired;
import org.countersign.caller.RequestOrigin;
import org.countersign.credential.BeginPhone;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.Credentials;
import org.countersign.credential.boundary.MobileIdRegistration;
import org.countersign.credential.boundary.PhoneRegistration;
import org.countersign.credential.boundary.PhoneTest;
import org.countersign.credential.boundary.Resync;
import org.countersign.credential.boundary.TokenRegistration;
import org.countersign.it.fixture.Await;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.shared.ChangedMeanwhile;
import org.countersign.shared.Kind;
import org.countersign.shared.LegalName;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.Sessions;
import org.countersign.signin.boundary.StepUpNotices;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.Test;

/**
 * Case 4, OTP-6: what a session of each kind may change, with the callers as the database makes them at each request.
 * Which doors there are is held by {@code StepUpDoorsTest}; this takes every method of those that ask for a code.
 */
class StepUpIT extends InsideFactor {
    private static final List<Class<?>> ASKING =
            List.of(PhoneRegistration.class, TokenRegistration.class, MobileIdRegistration.class);

    /** What an account holds, and when its session last saw a code (null: never). */
    private enum Kinds {
        NEVER_HAD_ONE(null, null, false),
        NOT_YET_REGISTERED("PENDING_ACTIVATION", null, false),
        REVOKED("REVOKED", null, false),
        SKIPPED_THE_CODE("ACTIVE", null, true),
        LOCKED("LOCKED", null, true),
        SUSPENDED("SUSPENDED", null, true),
        EXPIRED("EXPIRED", null, true),
        CODE_TOO_OLD("ACTIVE", Duration.ofSeconds(1), true),
        LOCKED_AND_CODE_TOO_OLD("LOCKED", Duration.ofSeconds(1), true),
        CODE_AS_OLD_AS_MAY_BE("ACTIVE", Duration.ofSeconds(-30), false);

        private final String credential;
        private final Duration beyondTheAge;
        private final boolean asked;

        Kinds(String credential, Duration beyondTheAge, boolean asked) {
            this.credential = credential;
            this.beyondTheAge = beyondTheAge;
            this.asked = asked;
        }
    }

    @Test
    void every_change_of_a_factor_asks_those_for_a_code_who_hold_one_and_have_not_shown_it_lately() throws Exception {
        for (Kinds kind : Kinds.values()) {
            Caller caller = caller(kind);
            String before = holdings(caller);
            for (Method door : doors()) {
                calls(caller);
                boolean asked = isAsked(door, kind.asked);
                assertThat(asked).as("%s for %s", door, kind).isEqualTo(kind.asked);
            }
            assertThat(holdings(caller)).as("what %s holds afterwards", kind).isEqualTo(before);
        }
    }

    @Test
    void another_legal_name_asks_for_a_code_and_every_known_address_hears_of_it() throws Exception {
        Profile renamed = new Profile(new LegalName("Anna", null, "Miller", null), "GB");
        Caller weak = caller(Kinds.SKIPPED_THE_CODE);
        calls(weak);
        assertThatThrownBy(() -> bean(Onboarding.class).confirmProfile(renamed)).isInstanceOf(FreshOtpRequired.class);
        assertThat(firstName(weak)).isEqualTo("Ann");
        Caller strong = caller(Kinds.CODE_AS_OLD_AS_MAY_BE);
        change(
                "update account set second_email = ? where id = ?",
                "second." + strong.userId() + "@mail.example",
                strong.account().value());
        calls(strong);
        bean(Onboarding.class).confirmProfile(renamed);
        assertThat(firstName(strong)).isEqualTo("Anna");
        assertThat(mails(strong, "name-changed")).isEqualTo(2);
    }

    @Test
    void a_demand_that_no_code_followed_is_told_to_the_holder_once_in_a_while() throws Exception {
        Caller intruder = caller(Kinds.SKIPPED_THE_CODE);
        demandThenWait(intruder);
        assertThat(mails(intruder, "otp-not-shown")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from audit_record where act = 'FRESH_OTP_DEMANDED' and not succeeded"
                                + " and actor_id = ? and details like '%PhoneRegistration.isOpen%'",
                        intruder.account().value()))
                .isEqualTo(1);
        demandThenWait(intruder);
        assertThat(mails(intruder, "otp-not-shown"))
                .as("again within the pause")
                .isEqualTo(1);
    }

    @Test
    void a_demand_that_a_code_followed_bothers_nobody() throws Exception {
        Caller holder = caller(Kinds.CODE_TOO_OLD);
        demand(holder);
        change(
                "update signin_session set last_otp_at = otp_demanded_at + interval '1' second where id = ?",
                holder.session());
        wait(holder);
        assertThat(mails(holder, "otp-not-shown")).isZero();
    }

    private static void demandThenWait(Caller caller) throws Exception {
        demand(caller);
        wait(caller);
    }

    private static void demand(Caller caller) throws Exception {
        calls(caller);
        assertThatThrownBy(() -> bean(PhoneRegistration.class).isOpen()).isInstanceOf(FreshOtpRequired.class);
        Await.until("the demand is noted", Duration.ofSeconds(10), () -> isOpen(caller));
    }

    /** So long ago that it is judged; by whichever timer comes first. */
    private static void wait(Caller caller) throws Exception {
        Duration age = bean(Policies.class).duration(Policy.STEPUP_NOTICE_AFTER).plusSeconds(1);
        change(
                "update signin_session set otp_demanded_at = otp_demanded_at - interval '" + age.toSeconds()
                        + "' second, last_otp_at = last_otp_at - interval '" + age.toSeconds()
                        + "' second where id = ?",
                caller.session());
        bean(StepUpNotices.class).close();
        assertThat(isOpen(caller)).isFalse();
    }

    private static boolean isOpen(Caller caller) throws Exception {
        return count(
                        "select count(*) from signin_session where id = ? and otp_demanded_at is not null",
                        caller.session())
                == 1;
    }

    @Test
    void a_fresh_code_opens_the_changes_of_phones_and_each_is_announced() throws Exception {
        Caller caller = caller(Kinds.CODE_AS_OLD_AS_MAY_BE);
        calls(caller);
        PhoneRegistration phones = bean(PhoneRegistration.class);
        phones.makeDefault(phone(2));
        assertThat(mails(caller, "credential-changed")).isEqualTo(1);
        phones.sendBy(phone(2), SendBy.CALL);
        assertThat(mails(caller, "credential-changed")).isEqualTo(2);
        PhoneSummary first = phone(1);
        phones.remove(first);
        assertThat(mails(caller, "credential-changed")).isEqualTo(3);
        assertThat(mails(caller, "phone-changed"))
                .as("texts to the numbers of before")
                .isEqualTo(2);
        assertThatThrownBy(() -> phones.remove(first)).isInstanceOf(ChangedMeanwhile.class);
        String third = number();
        phones.begin(new BeginPhone(third, third, "IE", SendBy.TEXT));
        assertThat(count(
                        "select count(*) from phone_code p join credential c on c.id = p.credential_id where c.account_id = ?",
                        caller.account().value()))
                .isEqualTo(1);
    }

    /** As the page of its credential shows it to the caller. */
    private static PhoneSummary phone(int slot) throws Exception {
        Credentials credentials = bean(Credentials.class);
        return credentials.mine().stream()
                .filter(one -> one.kind() == Kind.PHONE)
                .flatMap(one -> credentials.details(one.id()).phones().stream())
                .filter(phone -> phone.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_password_alone_may_do_works_also_with_a_locked_credential() throws Exception {
        Caller caller = caller(Kinds.LOCKED);
        calls(caller);
        PublicId phone = bean(Credentials.class).mine().get(0).id();
        assertThat(bean(Credentials.class).details(phone).phones()).hasSize(2);
        assertThat(bean(Resync.class).sendCode(phone, 1, SendBy.TEXT)).isNotNull();
        assertThat(bean(PhoneTest.class).send(number(), "IE", SendBy.TEXT)).isNotNull();
    }

    /** With no arguments at all: whoever is asked for a code is asked before anybody looks at them. */
    private static boolean isAsked(Method door, boolean expected) throws Exception {
        if (!expected && door.getParameterCount() > 0) {
            return false; // would go on with nothing in hand; the other tests open these with something
        }
        Object[] nothing = Arrays.stream(door.getParameterTypes())
                .map(type -> type == int.class ? Integer.valueOf(1) : null)
                .toArray();
        try {
            door.invoke(bean(door.getDeclaringClass()), nothing);
            return false;
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof FreshOtpRequired;
        }
    }

    private static List<Method> doors() {
        return ASKING.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
    }

    private static Caller caller(Kinds kind) throws Exception {
        Caller person = person();
        if (kind.credential != null && kind != Kinds.NOT_YET_REGISTERED) {
            PublicId phone = phones(person.account(), kind.credential);
            if (kind == Kinds.REVOKED) {
                change("update credential set live = null where public_id = ?", phone.value());
            }
        }
        if (kind == Kinds.NOT_YET_REGISTERED) {
            right(person.account(), Kind.MOBILE_ID);
        }
        change(
                "update account set state = 'ACTIVE' where id = ?",
                person.account().value());
        Instant now = now();
        return inTransaction(() -> {
            StoredSessions sessions = bean(StoredSessions.class);
            SessionHandle handle = sessions.begin(
                    person.account(), SessionState.OPEN, new RequestOrigin("10.1.1.1", "test", "test"), now);
            if (kind.beyondTheAge != null) {
                Duration age =
                        bean(Policies.class).duration(Policy.STEPUP_MAX_AGE).plus(kind.beyondTheAge);
                long session = bean(Sessions.class).resume(handle).orElseThrow().session();
                sessions.raise(session, Kind.PHONE, 2, now.minus(age), now);
            }
            return bean(Sessions.class).resume(handle).orElseThrow();
        });
    }

    private static String holdings(Caller caller) throws Exception {
        List<String> all = new ArrayList<>();
        long account = caller.account().value();
        all.add(value(
                "select string_agg(state || coalesce(default_slot, 0), ',') from credential where account_id = ?",
                account));
        all.add(value(
                "select string_agg(p.number || p.send_by, ',' order by p.slot) from credential_phone p"
                        + " join credential c on c.id = p.credential_id where c.account_id = ?",
                account));
        all.add(value("select count(*) from phone_send where account_id = ?", account));
        all.add(value("select count(*) from delivery where account_id = ?", account));
        return String.join(";", all.stream().map(String::valueOf).toList());
    }

    private static String firstName(Caller caller) throws Exception {
        return value(
                "select first_name from account where id = ?", caller.account().value());
    }
}
