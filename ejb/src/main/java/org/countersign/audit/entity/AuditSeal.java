package org.countersign.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record's link in the chain; written once, never touched again. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
    @Id
    @Column(name = "record_id")
    private Long record;

    private long place;
    private String hash;

    protected AuditSeal() {}

    public AuditSeal(long record, long place, String hash) {
        this.record = record;
        this.place = place;
        this.hash = hash;
    }

    public long record() {
        return record;
    }

    public long place() {
        return place;
    }

    public String hash() {
        return hash;
    }
}
