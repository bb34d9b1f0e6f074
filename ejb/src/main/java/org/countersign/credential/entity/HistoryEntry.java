package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.HistoryLine;
import org.countersign.credential.Party;
import org.countersign.credential.Trigger;
import org.countersign.shared.AccountId;

/** One step of a credential's life; written by {@link Credential#fire}, never changed. */
@Entity
@Table(name = "credential_history")
public class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "credential_id")
    private long credential;

    @Column(name = "moved_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CredentialState from;

    @Enumerated(EnumType.STRING)
    private Trigger cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CredentialState to;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "by_account")
    private AccountId account;

    protected HistoryEntry() {}

    HistoryEntry(long credential, CredentialState from, Trigger cause, CredentialState to, Actor by, Instant at) {
        this.credential = credential;
        this.at = at;
        this.from = from;
        this.cause = cause;
        this.to = to;
        this.party = by.party();
        this.account = by.account();
    }

    public HistoryLine line() {
        return new HistoryLine(at, from, cause, to, party);
    }
}
