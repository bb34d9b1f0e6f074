package org.countersign.delivery.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.delivery.Send;
import org.countersign.delivery.control.LetterPaper;
import org.countersign.delivery.control.Outgoing;
import org.countersign.delivery.control.StoredDeliveries;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Takes on what is to reach people, and tells what became of it. */
@Stateless
public class Deliveries {
    @Inject
    Outgoing outgoing;

    @Inject
    StoredDeliveries deliveries;

    @Inject
    LetterPaper paper;

    @Inject
    Clock clock;

    /**
     * Records it in the running transaction: committed means that it will be delivered, also if this node dies in that
     * moment; rolled back means that it never existed (DLV-1).
     *
     * @return its name, for {@link #truth}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PublicId enqueue(Send send) {
        return outgoing.record(send, clock.instant());
    }

    /**
     * What became of it (DLV-5). Whoever shows it has kept its name for this person.
     *
     * @throws NotFound if there is no such delivery
     */
    public DeliveryTruth truth(PublicId delivery) {
        return deliveries.required(delivery).truth();
    }

    /**
     * Takes it back, if it has not left yet: a resend replaced its code, or its credential was revoked (PHN-1, case 17).
     * One that is under way or gone stays as it is.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(PublicId delivery) {
        outgoing.withdraw(delivery, clock.instant());
    }

    /** Whether a letter can be printed with that text in its address: the font has a picture of each of its signs. */
    public boolean prints(String address) {
        return paper.prints(address);
    }

    /** The clock has been moved: whatever waits for a later time is taken up now. Only a demo's clock can be moved. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hurry() {
        deliveries.hurry();
    }
}
