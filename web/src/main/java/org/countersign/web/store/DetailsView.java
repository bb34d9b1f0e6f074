package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.BuyerDetails;
import org.countersign.order.boundary.Checkout;
import org.countersign.web.form.NameForm;

/** Who buys and how to reach him: the order's primary information (ORD-1). */
@Named
@RequestScoped
public class DetailsView {
    @Inject
    Checkout orders;

    @Inject
    CheckoutView checkout;

    private Form form;

    public String next() {
        return CheckoutView.at(orders.details(checkout.id(), form.details()));
    }

    /** What is known, until something else is typed. */
    public Form getForm() {
        if (form == null) {
            form = new Form(checkout.getDraft().buyer());
        }
        return form;
    }

    /** What is typed. */
    public static class Form {
        private final NameForm name;
        private String company;
        private String email;
        private String phone;

        Form(BuyerDetails known) {
            name = new NameForm(known.name());
            company = known.organizationName();
            email = known.email();
            phone = known.phone();
        }

        BuyerDetails details() {
            return new BuyerDetails(name.name(), email, phone, company);
        }

        public NameForm getName() {
            return name;
        }

        public String getCompany() {
            return company;
        }

        public void setCompany(String company) {
            this.company = company;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }
    }
}
