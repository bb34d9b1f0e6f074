package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.TimeSpan;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * A meeting of an applicant and an agent (PRF-9). It is booked, may be moved in time or to another agent, and is held,
 * missed or cancelled in the end. Only read here: what changes it are single statements whose row counts decide.
 */
@Entity
public class Appointment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "case_id")
    private PublicId proofingCase;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "agent_id")
    private AccountId agent;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    private Integer taken;
    private int sequence;
    private String email;
    private String phone;
    private String zone;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "met_at")
    private Instant metAt;

    protected Appointment() {}

    /**
     * From then on its applicant neither moves nor cancels it: its agent, or the clock, says what came of it (PRF-11). The two
     * may find each other before its time.
     */
    public boolean hasBegun(Instant now) {
        return wasMet() || !now.isBefore(startsAt);
    }

    /**
     * Whether nobody came, and nobody can be meeting any more.
     *
     * @param absence how long after its end that is certain
     */
    public boolean isMissed(Instant now, Duration absence) {
        return isBooked() && !wasMet() && !now.isBefore(endsAt.plus(absence));
    }

    /** Whether applicant and agent have found each other. */
    public boolean wasMet() {
        return metAt != null;
    }

    public boolean isBooked() {
        return state == AppointmentState.BOOKED;
    }

    public Long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public PublicId proofingCase() {
        return proofingCase;
    }

    public AccountId account() {
        return account;
    }

    public AccountId agent() {
        return agent;
    }

    public TimeSpan time() {
        return new TimeSpan(startsAt, endsAt);
    }

    public AppointmentState state() {
        return state;
    }

    public int sequence() {
        return sequence;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
