package org.countersign.proofing.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.proofing.WorkHours;
import org.countersign.shared.AccountId;

/**
 * Somebody who proofs identities by webcam: an account with a zone and working hours. Serves until taken off the list; the
 * row stays, since appointments of the past name it. Whoever gives an agent work, or takes it away, holds this row.
 */
@Entity
@Table(name = "proofing_agent")
public class ProofingAgent {
    @Id
    @Column(name = "account_id")
    private Long account;

    private boolean active;
    private String zone;

    @ElementCollection
    @CollectionTable(name = "working_hours", joinColumns = @JoinColumn(name = "agent_id"))
    private Set<StoredHours> hours = new HashSet<>();

    protected ProofingAgent() {}

    public ProofingAgent(AccountId account) {
        this.account = account.value();
    }

    /** Works at these hours from now on, and at no others. */
    public void serves(ZoneId inZone, Collection<WorkHours> at) {
        active = true;
        zone = inZone.getId();
        hours.clear();
        hours.addAll(at.stream().map(StoredHours::new).collect(Collectors.toSet()));
    }

    public void leaves() {
        active = false;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean isActive() {
        return active;
    }
}
