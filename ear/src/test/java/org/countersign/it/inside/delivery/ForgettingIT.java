package org.countersign.it.inside.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Failure;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.it.fixture.Await;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** What did not reach anybody is kept as long as it could be sent again, and then forgotten (DLV-4). */
class ForgettingIT extends InsideDelivery {
    private static final String REFUSED = "0001";

    @Test
    void what_was_given_up_is_kept_while_it_is_of_use() throws Exception {
        Instant end = now().plus(Duration.ofHours(2));
        PublicId delivery = sent(text(number(REFUSED)).until(end));
        await(delivery, DeliveryState.DEAD, 60);
        assertThat(isKept(delivery)).isTrue();
        assertThat(count(
                        "select count(*) from delivery where public_id = ? and kept_until = expires_at",
                        delivery.value()))
                .isEqualTo(1);
    }

    @Test
    void what_has_no_end_of_its_own_is_kept_for_a_while_all_the_same() throws Exception {
        PublicId delivery = sent(text(number(REFUSED)));
        await(delivery, DeliveryState.DEAD, 60);
        assertThat(isKept(delivery)).isTrue();
        assertThat(count(
                        "select count(*) from delivery where public_id = ?"
                                + " and kept_until between ended_at + interval '6' day and ended_at + interval '8' day",
                        delivery.value()))
                .isEqualTo(1);
    }

    @Test
    void words_and_files_are_forgotten_when_their_time_has_come() throws Exception {
        PublicId due = sent(text(number(REFUSED)));
        PublicId notDue = sent(text(number(REFUSED)));
        for (PublicId each : List.of(due, notDue)) {
            await(each, DeliveryState.DEAD, 60);
            change(
                    "insert into delivery_attachment (delivery_id, place, name, media_type, sealed)"
                            + " select id, 0, 'a.pdf', 'application/pdf', sealed from delivery where public_id = ?",
                    each.value());
        }
        change("update delivery set kept_until = ? where public_id = ?", now().minusMillis(1), due.value());
        Await.until("its content to be erased", Duration.ofSeconds(45), () -> !isKept(due));
        assertThat(files(due)).isZero();
        assertThat(truth(due).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(truth(due).failure()).isEqualTo(Failure.REFUSED);
        assertThat(isKept(notDue)).isTrue();
        assertThat(files(notDue)).isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_is_forgotten_at_once() throws Exception {
        PublicId delivery = inTransaction(() -> {
            PublicId queued = bean(Deliveries.class)
                    .enqueue(Send.text("phone-code", number("1250")).with("code", "482915"));
            bean(Deliveries.class).withdraw(queued);
            return queued;
        });
        assertThat(truth(delivery).failure()).isEqualTo(Failure.WITHDRAWN);
        assertThat(isKept(delivery)).isFalse();
    }

    private static boolean isKept(PublicId delivery) throws Exception {
        return count("select count(*) from delivery where public_id = ? and sealed is not null", delivery.value()) == 1;
    }

    private static long files(PublicId delivery) throws Exception {
        return count(
                "select count(*) from delivery_attachment a join delivery d on d.id = a.delivery_id"
                        + " where d.public_id = ?",
                delivery.value());
    }
}
