package org.countersign.demo.entity;

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
import org.countersign.demo.OutboxItem;

/** A file that went along with what a simulated gateway sent. */
@Entity
@Table(name = "demo_outbox_file")
@IdClass(OutboxFile.Key.class)
public class OutboxFile {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outbox_id")
    private OutboxRow item;

    @Id
    private int place;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Embedded
    private SealedSecret content;

    protected OutboxFile() {}

    OutboxFile(OutboxRow item, int place, String name, String mediaType, SealedSecret content) {
        this.item = item;
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

    /** Without its content. */
    public OutboxItem.File named() {
        return new OutboxItem.File(place, name, mediaType);
    }

    public SealedSecret content() {
        return content;
    }

    /** Its place among its item's files. */
    public record Key(Long item, int place) implements Serializable {}
}
