package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Gateway;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.CircuitBreaker;
import org.junit.jupiter.api.Test;

/** A second gateway helps where the first one certainly did not take it, and never otherwise (DLV-3). */
class GatewayChainTest {
    private final GatewayChain chain = new GatewayChain();
    private final Peer first = new Peer("first");
    private final Peer second = new Peer("second");

    @Test
    void the_first_gateway_carries_it() {
        assertThat(send()).isEqualTo(new Carried("first", Receipt.accepted("first"), false));
        assertThat(second.asked).hasValue(0);
    }

    @Test
    void the_second_one_helps_where_the_first_is_away() {
        first.answer = Receipt.unavailable("down");
        assertThat(send()).isEqualTo(new Carried("second", Receipt.accepted("second"), true));
    }

    @Test
    void a_number_that_is_refused_is_not_tried_elsewhere() {
        first.answer = Receipt.refused("unknown number");
        assertThat(send().receipt()).isEqualTo(first.answer);
        assertThat(second.asked).hasValue(0);
    }

    @Test
    void what_may_have_been_taken_is_not_sent_a_second_time_elsewhere() {
        first.answer = Receipt.unclear("no answer");
        assertThat(send().receipt()).isEqualTo(first.answer);
        assertThat(second.asked).hasValue(0);
    }

    /** All simulators have one name: a phone network that is away must not stop the mail (DLV-3). */
    @Test
    void what_fails_in_one_channel_is_left_alone_in_no_other() {
        first.answer = Receipt.unavailable("down");
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            send();
        }
        first.answer = Receipt.accepted("first");
        assertThat(chain.through(Channel.EMAIL, List.of(first), Peer::send).gateway())
                .isEqualTo("first");
    }

    @Test
    void a_gateway_that_fails_again_and_again_is_left_alone() {
        first.answer = Receipt.unavailable("down");
        for (int i = 0; i < CircuitBreaker.FAILURES + 10; i++) {
            assertThat(send().gateway()).isEqualTo("second");
        }
        assertThat(first.asked).hasValue(CircuitBreaker.FAILURES);
    }

    @Test
    void a_refused_number_says_nothing_against_the_gateway() {
        first.answer = Receipt.refused("unknown number");
        for (int i = 0; i < CircuitBreaker.FAILURES + 10; i++) {
            send();
        }
        first.answer = Receipt.accepted("first");
        assertThat(send().gateway()).isEqualTo("first");
    }

    @Test
    void without_any_gateway_it_may_work_later() {
        assertThat(chain.through(Channel.SMS, List.<Peer>of(), Peer::send)
                        .receipt()
                        .mayGoElsewhere())
                .isTrue();
    }

    @Test
    void a_gateway_that_breaks_counts_as_one_that_fails() {
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            assertThatThrownBy(() -> chain.through(Channel.SMS, List.of(first), peer -> {
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(send().gateway()).isEqualTo("second");
    }

    private Carried send() {
        return chain.through(Channel.SMS, List.of(first, second), Peer::send);
    }

    private static final class Peer implements Gateway {
        private final String name;
        private final AtomicInteger asked = new AtomicInteger();
        private Receipt answer;

        Peer(String name) {
            this.name = name;
            this.answer = Receipt.accepted(name);
        }

        @Override
        public String name() {
            return name;
        }

        Receipt send() {
            asked.incrementAndGet();
            return answer;
        }
    }
}
