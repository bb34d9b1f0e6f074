package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.ShipTo;
import org.countersign.order.boundary.Checkout;
import org.countersign.web.form.AddressForm;

/** Whom the parcel is for and where it goes (ORD-1). */
@Named
@RequestScoped
public class ShippingView {
    @Inject
    Checkout orders;

    @Inject
    CheckoutView checkout;

    private AddressForm address;
    private String recipient;

    public String next() {
        return CheckoutView.at(orders.shipTo(checkout.id(), new ShipTo(recipient, address.address())));
    }

    /** What is known, until something else is typed. */
    public AddressForm getAddress() {
        if (address == null) {
            address = new AddressForm(checkout.getDraft().shipTo().address());
        }
        return address;
    }

    public String getRecipient() {
        return recipient == null ? checkout.getDraft().shipTo().recipient() : recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
