package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.PhoneTestSent;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.PhoneTest;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.order.Draft;
import org.countersign.order.OrderMessage;
import org.countersign.order.TriedPhone;
import org.countersign.order.control.DraftViews;
import org.countersign.order.control.Drafts;
import org.countersign.order.control.OrderBook;
import org.countersign.order.entity.Answers;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;

/**
 * The phone test before a phone credential is bought (PHN-2): a message goes to the number, and its buyer ticks that it
 * arrived. The order keeps which test was its last one, so that it can be taken up on another device.
 */
@Stateless
@SignedIn
public class CheckoutPhone {
    private static final Set<DeliveryState> LOST = EnumSet.of(DeliveryState.DEAD, DeliveryState.EXPIRED);

    @Inject
    OrderBook orders;

    @Inject
    Drafts drafts;

    @Inject
    DraftViews views;

    @Inject
    PhoneTest tests;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Sends a test message to a number as typed; from then on it is the order's.
     *
     * @param country ISO 3166-1 alpha-2: how a national number is read
     * @throws InvalidInput for the fields {@code number} and {@code country}
     * @throws org.countersign.credential.TooManySends if a budget is used up
     */
    public void test(PublicId order, String number, String country, SendBy by) {
        Answers answers = answers(order);
        keep(answers, tests.send(number, country, by));
    }

    /** Sends another one to the same number, perhaps the other way. Throws as above. */
    public void again(PublicId order, SendBy by) {
        Answers answers = answers(order);
        keep(answers, tests.again(tried(answers).number(), by));
    }

    /**
     * What became of the last test (DLV-5).
     *
     * @throws InvalidInput if there was none
     */
    public DeliveryTruth truth(PublicId order) {
        return deliveries.truth(tried(orders.own(order, caller()).answers()).test());
    }

    /**
     * The buyer says that it arrived.
     *
     * @throws InvalidInput for the field {@code arrived}, if nothing was sent, or it certainly did not arrive
     */
    public Draft arrived(PublicId order) {
        Answers answers = answers(order);
        TriedPhone tried = tried(answers);
        if (LOST.contains(deliveries.truth(tried.test()).state())) {
            throw new InvalidInput("arrived", OrderMessage.PHONE_TEST_LOST);
        }
        tests.confirm(tried.test());
        answers.phoneWorks();
        return views.draft(orders.own(order, caller()));
    }

    private static void keep(Answers answers, PhoneTestSent sent) {
        answers.tryPhone(new TriedPhone(sent.number(), sent.by(), sent.test()));
    }

    private static TriedPhone tried(Answers answers) {
        return answers.phone().orElseThrow(() -> new InvalidInput("arrived", OrderMessage.PHONE_NOT_TESTED));
    }

    private Answers answers(PublicId order) {
        return drafts.answers(order, caller(), clock.instant());
    }

    private AccountId caller() {
        return current.required().account();
    }
}
