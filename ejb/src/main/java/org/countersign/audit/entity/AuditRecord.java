package org.countersign.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.shared.AccountId;

/**
 * One act, once written and never touched again: the application's database role may only insert and read. The chain
 * that proves it lies in a table beside it. The database gives the number, one by one: the sealer relies on it.
 */
@Entity
@Table(name = "audit_record")
public class AuditRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    private boolean succeeded;

    @Column(name = "actor_id")
    private AccountId actor;

    @Column(name = "subject_id")
    private AccountId subject;

    private String strength;
    private String address;
    private String correlation;
    private String details;

    protected AuditRecord() {}

    public AuditRecord(Line line) {
        this.at = line.at();
        this.act = line.act();
        this.succeeded = line.succeeded();
        this.actor = line.actor();
        this.subject = line.subject();
        this.strength = line.strength();
        this.address = line.address();
        this.correlation = line.correlation();
        this.details = line.details();
    }

    public long id() {
        return id;
    }

    public Line line() {
        return new Line(at, act, succeeded, actor, subject, strength, address, correlation, details);
    }
}
