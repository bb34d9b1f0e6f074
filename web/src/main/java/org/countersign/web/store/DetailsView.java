package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.BuyerDetails;
import org.countersign.order.boundary.Checkout;
import org.countersign.shared.LegalName;

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
        private String firstName;
        private String middleName;
        private String lastName;
        private String suffix;
        private String company;
        private String email;
        private String phone;

        Form(BuyerDetails known) {
            firstName = known.name().first();
            middleName = known.name().middle();
            lastName = known.name().last();
            suffix = known.name().suffix();
            company = known.organizationName();
            email = known.email();
            phone = known.phone();
        }

        BuyerDetails details() {
            return new BuyerDetails(new LegalName(firstName, middleName, lastName, suffix), email, phone, company);
        }

        public String getFirstName() {
            return firstName;
        }

        public void setFirstName(String firstName) {
            this.firstName = firstName;
        }

        public String getMiddleName() {
            return middleName;
        }

        public void setMiddleName(String middleName) {
            this.middleName = middleName;
        }

        public String getLastName() {
            return lastName;
        }

        public void setLastName(String lastName) {
            this.lastName = lastName;
        }

        public String getSuffix() {
            return suffix;
        }

        public void setSuffix(String suffix) {
            this.suffix = suffix;
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
