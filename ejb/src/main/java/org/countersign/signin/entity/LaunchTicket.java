package org.countersign.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.caller.Strength;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** Made when a person launches an application, used up by the application once, worthless after a minute. */
@Entity
@Table(name = "launch_ticket")
public class LaunchTicket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_hash")
    private String hash;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "application_id")
    private PublicId application;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private int level;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected LaunchTicket() {}

    /**
     * @param strength what of the session the application may build on (INT-1)
     * @param level its level, 1 to 3
     */
    public LaunchTicket(
            String hash, AccountId account, PublicId application, Strength strength, int level, Instant expiresAt) {
        this.hash = hash;
        this.account = account;
        this.application = application;
        this.strength = strength;
        this.level = level;
        this.expiresAt = expiresAt;
    }

    public AccountId account() {
        return account;
    }

    public PublicId application() {
        return application;
    }

    public Strength strength() {
        return strength;
    }

    public int level() {
        return level;
    }
}
