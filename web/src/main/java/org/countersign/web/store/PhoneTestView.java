package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.Draft;
import org.countersign.order.OrderMessage;
import org.countersign.order.boundary.Checkout;
import org.countersign.shared.InvalidInput;

/** Has a phone tested before a phone credential is bought; the buyer ticks that the message arrived (PHN-2). */
@Named
@RequestScoped
public class PhoneTestView {
    @Inject
    Checkout orders;

    @Inject
    CheckoutView checkout;

    private String number;
    private boolean arrived;

    public String next() {
        if (!arrived) {
            throw new InvalidInput("arrived", OrderMessage.PHONE_NOT_TESTED);
        }
        return CheckoutView.at(orders.phoneTested(checkout.id(), number));
    }

    public String getNumber() {
        if (number != null) {
            return number;
        }
        Draft draft = checkout.getDraft();
        return draft.testedPhone() == null ? draft.buyer().phone() : draft.testedPhone();
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isArrived() {
        return arrived;
    }

    public void setArrived(boolean arrived) {
        this.arrived = arrived;
    }
}
