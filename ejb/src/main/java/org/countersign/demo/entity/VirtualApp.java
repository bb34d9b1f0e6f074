package org.countersign.demo.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Function;
import org.countersign.crypto.SealedSecret;
import org.countersign.shared.PublicId;

/** An authenticator app that a visitor of the demo made of a QR code's key. */
@Entity
@Table(name = "demo_app")
public class VirtualApp {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private String name;

    @Embedded
    private SealedSecret secret;

    @Column(name = "added_at")
    private Instant addedAt;

    protected VirtualApp() {}

    /** @param sealing seals the key for the app's id */
    public VirtualApp(PublicId publicId, String name, Function<PublicId, SealedSecret> sealing, Instant at) {
        this.publicId = publicId;
        this.name = name;
        this.secret = sealing.apply(publicId);
        this.addedAt = at;
    }

    public PublicId publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public SealedSecret secret() {
        return secret;
    }
}
