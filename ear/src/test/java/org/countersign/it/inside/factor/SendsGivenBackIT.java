package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.ResyncOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.Resync;
import org.countersign.delivery.Channel;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Failure;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BEY-3: what a gateway's failure costs nobody; and that it gives nobody a guess. */
class SendsGivenBackIT extends InsideFactor {
    private static final String TRIED = "update phone_code set attempts = 1 where delivery_id = ?";

    private Caller person;

    @BeforeEach
    void somebody_calls() {
        person = person();
        calls(person, "10.15." + unique());
    }

    @Test
    void a_code_that_was_given_back_frees_no_phone() throws Exception {
        PublicId phones = phones(person.account(), "LOCKED");
        PublicId sent = frees(phones);
        change("update phone_code set code_hash = ? where delivery_id = ?", hash(phones), sent.value());
        neverLeaves(sent);
        assertThat(isGivenBack(sent)).isTrue();
        assertThat(bean(Resync.class).confirmCode(phones, CODE)).isInstanceOf(ResyncOutcome.CodeExpired.class);
    }

    @Test
    void a_code_that_was_given_back_signs_nobody_in_and_costs_no_try() throws Exception {
        PublicId phones = phones(person.account(), "ACTIVE");
        PublicId sent = asks(phones);
        neverLeaves(sent);
        assertThat(isGivenBack(sent)).isTrue();
        assertThat(signsIn(person, phones)).isInstanceOf(OtpOutcome.CodeExpired.class);
        assertThat(count("select failures from credential where public_id = ?", phones.value()))
                .isZero();
        asks(phones);
        assertThat(signsIn(person, phones)).isInstanceOf(OtpOutcome.Accepted.class);
    }

    /** Whoever has tried it has had his guesses, though the row of the code knows only of the next one. */
    @Test
    void a_send_whose_code_was_tried_stays_charged_when_another_code_is_out() throws Exception {
        PublicId phones = phones(person.account(), "LOCKED");
        PublicId tried = frees(phones);
        change(TRIED, tried.value());
        PublicId next = frees(phones);
        change("update phone_code set code_hash = ? where delivery_id = ?", hash(phones), next.value());
        neverLeaves(tried);
        assertThat(isGivenBack(tried)).isFalse();
        assertThat(bean(Resync.class).confirmCode(phones, CODE))
                .as("the other code")
                .isInstanceOf(ResyncOutcome.InStep.class);
    }

    /** Only what certainly never left: a text that waits, or of which nobody knows, may be paid for. */
    @ParameterizedTest
    @CsvSource({
        "FAILED,UNAVAILABLE,0,true",
        "FAILED,BROKEN,0,true",
        "FAILED,UNAVAILABLE,1,false",
        "FAILED,UNCLEAR,0,false",
        "QUEUED,,0,false"
    })
    void asking_again_costs_nothing_where_the_gateway_had_failed(String state, String failure, int tries, boolean back)
            throws Exception {
        PublicId phones = phones(person.account(), "LOCKED");
        PublicId first = waiting(state, failure, () -> frees(phones));
        change("update phone_code set attempts = ? where delivery_id = ?", tries, first.value());
        frees(phones);
        assertThat(value("select failure from delivery where public_id = ?", first.value()))
                .isEqualTo("WITHDRAWN");
        assertThat(isGivenBack(first)).isEqualTo(back);
    }

    @Test
    void asking_again_for_a_code_to_sign_in_costs_nothing_where_the_gateway_had_failed() throws Exception {
        PublicId phones = phones(person.account(), "ACTIVE");
        PublicId first = waiting("FAILED", "UNAVAILABLE", () -> asks(phones));
        PublicId second = asks(phones);
        assertThat(isGivenBack(first)).isTrue();
        assertThat(isGivenBack(second)).isFalse();
        assertThat(signsIn(person, phones)).isInstanceOf(OtpOutcome.Accepted.class);
    }

    private static PublicId frees(PublicId phones) {
        return bean(Resync.class).sendCode(phones, 1, SendBy.TEXT);
    }

    private PublicId asks(PublicId phones) {
        return bean(OtpValidation.class).sendCode(person.account(), phones.value() + ".1", SendBy.TEXT);
    }

    /** Sends, and lets it wait in that state: no gateway is asked any more. */
    private static PublicId waiting(String state, String failure, Callable<PublicId> send) throws Exception {
        return inTransaction(() -> {
            PublicId sent = send.call();
            change(
                    "update delivery set state = ?, failure = ?, ready_at = ?, announce_at = null where public_id = ?",
                    state,
                    failure,
                    now().plusSeconds(3600),
                    sent.value());
            return sent;
        });
    }

    /** BEY-3; but the budget of sends is the budget of guesses, too. */
    @ParameterizedTest
    @CsvSource({"0,true", "1,false"})
    void a_send_that_never_left_is_given_back_unless_its_code_was_tried(int tries, boolean back) throws Exception {
        PublicId locked = phones(person.account(), "LOCKED");
        PublicId delivery = bean(Resync.class).sendCode(locked, 1, SendBy.TEXT);
        change("update phone_code set attempts = ? where delivery_id = ?", tries, delivery.value());
        neverLeaves(delivery);
        assertThat(isGivenBack(delivery)).isEqualTo(back);
    }

    /** What is told when no gateway could be reached as long as the message was of use. */
    private void neverLeaves(PublicId delivery) throws Exception {
        inTransaction(() -> {
            bean(BeanManager.class)
                    .getEvent()
                    .fire(new DeliveryMoved(
                            delivery,
                            person.account(),
                            Channel.SMS,
                            "phone-code",
                            DeliveryState.SENDING,
                            DeliveryState.DEAD,
                            Failure.UNAVAILABLE,
                            null,
                            now()));
            return null;
        });
    }

    private static boolean isGivenBack(PublicId delivery) throws Exception {
        return count(
                        "select count(*) from phone_send where delivery_id = ? and refunded_at is not null",
                        delivery.value())
                == 1;
    }
}
