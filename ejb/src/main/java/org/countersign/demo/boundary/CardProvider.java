package org.countersign.demo.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.CardForm;
import org.countersign.demo.HostedPayment;
import org.countersign.demo.MagicCard;
import org.countersign.demo.OpenPayment;
import org.countersign.demo.PaymentClosed;
import org.countersign.demo.ProviderAnswer;
import org.countersign.demo.control.CardRules;
import org.countersign.demo.control.NoticeSender;
import org.countersign.demo.control.ProviderBook;
import org.countersign.demo.entity.SimulatedPayment;
import org.countersign.shared.Deployment;
import org.countersign.shared.NotFound;

/**
 * A payment provider that takes no money (ORD-3): it has its own page, its own book and its own whims, see {@link
 * MagicCard}.
 */
@Stateless
public class CardProvider {
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);

    @Inject
    ProviderBook book;

    @Inject
    CardRules rules;

    @Inject
    NoticeSender notices;

    @Inject
    Deployment deployment;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** Makes a page for a payment; the same key again gives the same one. Returns its reference. */
    public String open(OpenPayment asked) {
        demoOnly();
        return book.byKey(asked.key()).orElseGet(() -> create(asked)).reference();
    }

    /** What the page shows. */
    public HostedPayment page(String reference) {
        demoOnly();
        return book.required(reference).page(clock.instant());
    }

    /**
     * A card is entered on the page.
     *
     * @return the page as it is then
     * @throws org.countersign.shared.InvalidForm if the card cannot be
     * @throws PaymentClosed if a card was entered before, or too much time has passed
     */
    public HostedPayment pay(String reference, CardForm form) {
        demoOnly();
        Instant now = clock.instant();
        MagicCard card = rules.check(form, YearMonth.now(clock));
        SimulatedPayment payment = book.locked(reference);
        if (!payment.takesCard(now)) {
            throw new PaymentClosed();
        }
        payment.enter(card, "card_" + random.publicId(), now);
        return payment.page(now);
    }

    /** The bank's customer answers the bank's question. */
    public HostedPayment answerChallenge(String reference, boolean agreed) {
        demoOnly();
        SimulatedPayment payment = book.locked(reference);
        if (!payment.challenged(clock.instant())) {
            throw new PaymentClosed();
        }
        payment.answerChallenge(agreed, clock.instant());
        return payment.page(clock.instant());
    }

    /** The buyer, or the shop, gives the payment up; tells what is final. */
    public ProviderAnswer cancel(String reference) {
        demoOnly();
        SimulatedPayment payment = book.locked(reference);
        payment.cancel(clock.instant());
        return payment.answer(clock.instant());
    }

    /** What the provider says about it now. */
    public ProviderAnswer answer(String reference) {
        demoOnly();
        return book.required(reference).answer(clock.instant());
    }

    /** Whether a message to the shop was signed by this provider. */
    public boolean signed(String message, String signature) {
        return deployment.isDemo() && notices.signed(message, signature);
    }

    private SimulatedPayment create(OpenPayment asked) {
        Instant now = clock.instant();
        SimulatedPayment payment = new SimulatedPayment("pay_" + random.publicId(), asked, now, now.plus(OPEN_FOR));
        book.add(payment);
        return payment;
    }

    private void demoOnly() {
        if (!deployment.isDemo()) {
            throw new NotFound();
        }
    }
}
