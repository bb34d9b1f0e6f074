package org.countersign.demo.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.countersign.crypto.SealedSecret;
import org.countersign.delivery.Channel;
import org.countersign.shared.PublicId;

/** Something that a simulated gateway sent; kept until the demo's data is thrown away. */
@Entity
@Table(name = "demo_outbox")
public class OutboxRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String gateway;
    private String reference;

    @Embedded
    private SealedSecret content;

    @Column(name = "sent_at")
    private Instant sentAt;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<OutboxFile> files = new ArrayList<>();

    protected OutboxRow() {}

    public OutboxRow(
            PublicId publicId, Channel channel, String gateway, String reference, SealedSecret content, Instant at) {
        this.publicId = publicId;
        this.channel = channel;
        this.gateway = gateway;
        this.reference = reference;
        this.content = content;
        this.sentAt = at;
    }

    public void attach(String name, String mediaType, SealedSecret file) {
        files.add(new OutboxFile(this, files.size(), name, mediaType, file));
    }

    public PublicId publicId() {
        return publicId;
    }

    public Channel channel() {
        return channel;
    }

    public String gateway() {
        return gateway;
    }

    public String reference() {
        return reference;
    }

    public SealedSecret content() {
        return content;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public List<OutboxFile> files() {
        return files;
    }
}
