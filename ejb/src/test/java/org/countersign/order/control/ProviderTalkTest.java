package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.port.GatewayAway;
import org.countersign.order.port.GatewayOutcome;
import org.countersign.order.port.HostedPage;
import org.countersign.order.port.PaymentGateway;
import org.countersign.order.port.PaymentRequest;
import org.countersign.shared.AccountId;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ORD-3: a provider who is away when a page is wanted costs nobody money or answers, and a second try may find him. */
class ProviderTalkTest {
    private static final PublicId ORDER = new PublicId("order");
    private static final AccountId BUYER = new AccountId(1);
    private static final HostedPage PAGE = new HostedPage("pay_1", "https://pay.example/pay_1");

    private final Provider provider = new Provider();
    private final Tries tries = new Tries();
    private final ProviderTalk talk = new ProviderTalk();

    @BeforeEach
    void begin() {
        talk.gateway = provider;
        talk.opening = tries;
    }

    @Test
    void the_buyer_hears_that_nobody_is_there_and_the_try_is_given_up() {
        provider.away = true;
        assertThat(pay()).isEqualTo(new PlaceOutcome.ProviderAway());
        assertThat(tries.said).containsExactly("begun try_1", "never opened try_1");
    }

    @Test
    void a_second_try_is_one_of_its_own_and_leads_to_the_page() {
        provider.away = true;
        pay();
        provider.away = false;
        assertThat(pay()).isEqualTo(new PlaceOutcome.PayThere(PAGE.address()));
        assertThat(tries.said).endsWith("begun try_2", "opened try_2 " + PAGE.reference());
        assertThat(provider.keys).as("asked for").containsExactly("try_1", "try_2");
    }

    @Test
    void a_page_that_came_after_the_try_was_given_up_leads_nobody_there() {
        tries.givenUp = true;
        assertThat(pay()).isEqualTo(new PlaceOutcome.ProviderAway());
    }

    @Test
    void a_page_that_is_known_is_not_asked_for_again() {
        tries.known = PAGE.address();
        provider.away = true;
        assertThat(pay()).isEqualTo(new PlaceOutcome.PayThere(PAGE.address()));
        assertThat(provider.keys).isEmpty();
    }

    private PlaceOutcome pay() {
        return talk.pay(ORDER, BUYER, "as seen");
    }

    /** What is written down about tries to pay; each begins where the one before was given up. */
    private static final class Tries extends CardOpening {
        private final List<String> said = new ArrayList<>();
        private int begun;
        private String known;
        private boolean givenUp;

        @Override
        public Beginning begin(PublicId id, AccountId account, String fingerprint) {
            begun++;
            PublicId payment = new PublicId("try_" + begun);
            said.add("begun " + payment);
            return new Beginning.Begun(payment, known, request(payment));
        }

        @Override
        public boolean opened(PublicId id, HostedPage page) {
            said.add("opened " + id + " " + page.reference());
            return !givenUp;
        }

        @Override
        public void neverOpened(PublicId id) {
            said.add("never opened " + id);
        }

        @Override
        public PaymentRequest request(PublicId id) {
            return new PaymentRequest(
                    id.value(),
                    ORDER.value(),
                    Money.of("29.50", "USD"),
                    "ada@alder.example",
                    Locale.ENGLISH,
                    "/store/checkout/paid",
                    "/payments/notices");
        }
    }

    private static final class Provider implements PaymentGateway {
        private final List<String> keys = new ArrayList<>();
        private boolean away;

        @Override
        public boolean takesCards() {
            return true;
        }

        @Override
        public HostedPage open(PaymentRequest request) throws GatewayAway {
            keys.add(request.key());
            if (away) {
                throw new GatewayAway("nobody answers", null);
            }
            return PAGE;
        }

        @Override
        public GatewayOutcome outcome(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GatewayOutcome cancel(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> authentic(String message, String signature) {
            return Optional.empty();
        }
    }
}
