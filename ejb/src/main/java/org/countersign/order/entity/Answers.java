package org.countersign.order.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.account.Contact;
import org.countersign.credential.SendBy;
import org.countersign.order.BuyerDetails;
import org.countersign.order.CheckoutStep;
import org.countersign.order.PaymentMethod;
import org.countersign.order.ShipTo;
import org.countersign.order.TriedPhone;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** What a buyer answered, step by step; before he does, what his account suggests. */
@Embeddable
public class Answers {
    @Embedded
    private Buyer buyer;

    @Embedded
    @AttributeOverride(name = "line1", column = @Column(name = "billing_line1"))
    @AttributeOverride(name = "line2", column = @Column(name = "billing_line2"))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    @AttributeOverride(name = "region", column = @Column(name = "billing_region"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
    @AttributeOverride(name = "country", column = @Column(name = "billing_country"))
    private PostalAddress billing;

    @Column(name = "ship_to")
    private String recipient;

    @Embedded
    @AttributeOverride(name = "line1", column = @Column(name = "shipping_line1"))
    @AttributeOverride(name = "line2", column = @Column(name = "shipping_line2"))
    @AttributeOverride(name = "city", column = @Column(name = "shipping_city"))
    @AttributeOverride(name = "region", column = @Column(name = "shipping_region"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_postal_code"))
    @AttributeOverride(name = "country", column = @Column(name = "shipping_country"))
    private PostalAddress shipping;

    @Column(name = "tested_phone")
    private String testedPhone;

    @Column(name = "phone_test")
    private PublicId phoneTest;

    @Enumerated(EnumType.STRING)
    @Column(name = "phone_test_by")
    private SendBy phoneTestBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod method;

    @Column(name = "po_number")
    private String poNumber;

    @Column(name = "po_key")
    private String poKey;

    @Column(name = "confirmed_steps")
    private String confirmed = "";

    protected Answers() {}

    Answers(Contact contact) {
        this.buyer = Buyer.of(
                new BuyerDetails(contact.name(), contact.email(), contact.phone(), contact.organizationName()));
        this.billing = contact.address();
        this.recipient = contact.name().full();
        this.shipping = contact.address();
    }

    public void details(BuyerDetails answer) {
        buyer = Buyer.of(answer);
        confirm(CheckoutStep.DETAILS);
    }

    public void billing(PostalAddress answer) {
        billing = answer;
        if (!confirmed().contains(CheckoutStep.SHIPPING)) {
            shipping = answer; // most parcels go where the bill goes
        }
        confirm(CheckoutStep.BILLING);
    }

    public void shipTo(ShipTo answer) {
        recipient = answer.recipient();
        shipping = answer.address();
        confirm(CheckoutStep.SHIPPING);
    }

    /** A test message is on its way; the step is open until the buyer says that it arrived. */
    public void tryPhone(TriedPhone tried) {
        testedPhone = tried.number().e164();
        phoneTest = tried.test();
        phoneTestBy = tried.by();
        Set<CheckoutStep> steps = confirmed();
        steps.remove(CheckoutStep.PHONE_TEST);
        keep(steps);
    }

    public void phoneWorks() {
        confirm(CheckoutStep.PHONE_TEST);
    }

    /** @param po the buyer's own number for an invoice, or null */
    public void payment(PaymentMethod answer, String po) {
        method = answer;
        poNumber = po;
        poKey = po == null ? null : poKey(po);
        confirm(CheckoutStep.PAYMENT);
    }

    /** The form in which PO numbers are looked up. */
    public static String poKey(String po) {
        return po.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }

    public BuyerDetails buyer() {
        return buyer.details();
    }

    public PostalAddress billing() {
        return billing;
    }

    public ShipTo shipTo() {
        return new ShipTo(recipient, shipping);
    }

    /** The phone to which a test message went. */
    public Optional<TriedPhone> phone() {
        return phoneTest == null
                ? Optional.empty()
                : Optional.of(new TriedPhone(new PhoneNumber(testedPhone), phoneTestBy, phoneTest));
    }

    public PaymentMethod method() {
        return method;
    }

    public String poNumber() {
        return poNumber;
    }

    public Set<CheckoutStep> confirmed() {
        Set<CheckoutStep> steps = EnumSet.noneOf(CheckoutStep.class);
        Arrays.stream(confirmed.split(","))
                .filter(name -> !name.isEmpty())
                .map(CheckoutStep::valueOf)
                .forEach(steps::add);
        return steps;
    }

    private void confirm(CheckoutStep step) {
        Set<CheckoutStep> steps = confirmed();
        steps.add(step);
        keep(steps);
    }

    private void keep(Set<CheckoutStep> steps) {
        confirmed = steps.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
