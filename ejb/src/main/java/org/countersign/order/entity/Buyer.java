package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.countersign.order.BuyerDetails;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.LegalName;

/** The primary information as columns; the key finds an address whatever its case. */
@Embeddable
public record Buyer(
        LegalName name,
        String email,
        @Column(name = "email_key") String emailKey,
        String phone,
        @Column(name = "organization_name") String organizationName) {

    static Buyer of(BuyerDetails details) {
        return new Buyer(
                details.name(),
                details.email(),
                EmailAddress.key(details.email()),
                details.phone(),
                details.organizationName());
    }

    BuyerDetails details() {
        return new BuyerDetails(name, email, phone, organizationName);
    }
}
