package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.proofing.TimeSpan;
import org.countersign.shared.AccountId;

/** A while in which an agent cannot be booked. */
@Entity
@Table(name = "agent_absence")
public class AgentAbsence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "agent_id")
    private AccountId agent;

    @Column(name = "from_at")
    private Instant begins;

    @Column(name = "until_at")
    private Instant ends;

    protected AgentAbsence() {}

    public AgentAbsence(AccountId agent, TimeSpan span) {
        this.agent = agent;
        this.begins = span.from();
        this.ends = span.until();
    }
}
