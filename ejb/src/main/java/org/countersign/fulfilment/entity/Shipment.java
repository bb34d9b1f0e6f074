package org.countersign.fulfilment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.countersign.fulfilment.ShipmentLife;
import org.countersign.fulfilment.ShipmentMoveRefused;
import org.countersign.fulfilment.ShipmentState;
import org.countersign.fulfilment.ShipmentSummary;
import org.countersign.fulfilment.ShipmentTrigger;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * One token on its way to whoever bought it. It begins with the payment, gets a serial from stock, at once or when some
 * arrive, and is posted by the clerk. The address is the order's, as it was confirmed then.
 */
@Entity
public class Shipment {
    private static final int TAIL = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shipment_seq")
    @SequenceGenerator(name = "shipment_seq", sequenceName = "shipment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "order_reference")
    private String orderReference;

    private int place;

    @Column(name = "account_id")
    private AccountId account;

    private String email;
    private String locale;
    private String recipient;

    @Embedded
    private PostalAddress address;

    @Enumerated(EnumType.STRING)
    private ShipmentState state = ShipmentState.WAITING_FOR_STOCK;

    private String serial;

    @Column(name = "tracking_number")
    private String trackingNumber;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Shipment() {}

    /** @param place the token's number in its order, from 1 */
    public Shipment(PublicId publicId, Parcel parcel, int place, Instant at) {
        this.publicId = publicId;
        this.orderReference = parcel.orderReference();
        this.account = parcel.account();
        this.email = parcel.email();
        this.locale = parcel.locale().toLanguageTag();
        this.recipient = parcel.recipient();
        this.address = parcel.address();
        this.place = place;
        this.orderedAt = at;
        this.stateSince = at;
    }

    /** That token is set aside for it (INV-4). */
    public void gets(String tokenSerial, Instant at) {
        fire(ShipmentTrigger.ALLOCATE, at);
        serial = tokenSerial;
    }

    public void ship(String tracking, Instant at) {
        fire(ShipmentTrigger.SHIP, at);
        trackingNumber = tracking;
    }

    public void cancel(Instant at) {
        fire(ShipmentTrigger.CANCEL, at);
    }

    public boolean can(ShipmentTrigger trigger) {
        return ShipmentLife.next(state, trigger).isPresent();
    }

    public ShipmentSummary summary() {
        return new ShipmentSummary(
                publicId,
                orderReference,
                state,
                serial().map(whole -> whole.substring(Math.max(0, whole.length() - TAIL)))
                        .orElse(null),
                trackingNumber,
                orderedAt,
                state == ShipmentState.SHIPPED ? stateSince : null);
    }

    public Parcel parcel() {
        return new Parcel(orderReference, account, email, Locale.forLanguageTag(locale), recipient, address);
    }

    public PublicId publicId() {
        return publicId;
    }

    public Optional<String> serial() {
        return Optional.ofNullable(serial);
    }

    private void fire(ShipmentTrigger trigger, Instant at) {
        state = ShipmentLife.next(state, trigger).orElseThrow(() -> new ShipmentMoveRefused(state));
        stateSince = at;
    }
}
