package org.countersign.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.countersign.crypto.SealedSecret;

/** A file that goes along with a delivery; erased with its content. */
@Entity
@Table(name = "delivery_attachment")
@IdClass(DeliveryAttachment.Key.class)
public class DeliveryAttachment {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @Id
    private int place;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Embedded
    private SealedSecret content;

    protected DeliveryAttachment() {}

    DeliveryAttachment(Delivery delivery, int place, String name, String mediaType, SealedSecret content) {
        this.delivery = delivery;
        this.place = place;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    public int place() {
        return place;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public SealedSecret content() {
        return content;
    }

    /** Its place among its delivery's files. */
    public record Key(Long delivery, int place) implements Serializable {}
}
