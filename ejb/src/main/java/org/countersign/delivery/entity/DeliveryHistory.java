package org.countersign.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.Failure;

/** One step in a delivery's life; added, never changed. */
@Entity
@Table(name = "delivery_history")
public class DeliveryHistory {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private DeliveryTrigger cause;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    private String detail;
    private String gateway;

    protected DeliveryHistory() {}

    DeliveryHistory(
            Delivery delivery,
            Instant at,
            DeliveryTrigger cause,
            DeliveryState state,
            Failure failure,
            String detail,
            String gateway) {
        this.delivery = delivery;
        this.at = at;
        this.cause = cause;
        this.state = state;
        this.failure = failure;
        this.detail = detail;
        this.gateway = gateway;
    }
}
