package org.countersign.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last link of the chain; there is one row, and whoever holds it is the sealer. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    public static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "low_id")
    private long lowId;

    private long place;
    private String hash;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected AuditHead() {}

    /** Up to this number every record is sealed, and no other one can turn up any more. */
    public long lowId() {
        return lowId;
    }

    public long place() {
        return place;
    }

    public String hash() {
        return hash;
    }

    public void extend(long lastPlace, String lastHash, Instant at) {
        this.place = lastPlace;
        this.hash = lastHash;
        this.sealedAt = at;
    }

    public void raiseLow(long settled) {
        this.lowId = Math.max(lowId, settled);
    }
}
