package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.boundary.Checkout;
import org.countersign.web.form.AddressForm;

/** Where the bill goes (ORD-1). */
@Named
@RequestScoped
public class BillingView {
    @Inject
    Checkout orders;

    @Inject
    CheckoutView checkout;

    private AddressForm address;

    public String next() {
        return CheckoutView.at(orders.billing(checkout.id(), address.address()));
    }

    /** What is known, until something else is typed. */
    public AddressForm getAddress() {
        if (address == null) {
            address = new AddressForm(checkout.getDraft().billing());
        }
        return address;
    }
}
