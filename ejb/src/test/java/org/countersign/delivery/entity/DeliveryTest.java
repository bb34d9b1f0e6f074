package org.countersign.delivery.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.countersign.crypto.SealedSecret;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Send;
import org.countersign.delivery.TransitionRefused;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    /** DLV-4. */
    @Test
    void what_was_withdrawn_is_forgotten_and_cannot_be_sent_again() {
        Delivery delivery = new Delivery(
                new PublicId("abcdefghijklmnopqrstuv"),
                Send.text("phone-code", "+12125550101"),
                "•••0101",
                "US",
                new SealedSecret(new byte[] {1}),
                NOW,
                NOW);
        delivery.withdrawn(NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(delivery.content()).isNull();
        assertThat(delivery.possibleTriggers()).isEmpty();
        assertThatThrownBy(() -> delivery.repeated(NOW, NOW)).isInstanceOf(TransitionRefused.class);
    }
}
