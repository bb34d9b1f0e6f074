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
import org.countersign.credential.CodePurpose;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/**
 * One send that was charged to the budgets (PHN-4). Given back where it certainly did not leave and its code was not tried; confirmed where its code
 * was used or its arrival ticked. The number is there only as a keyed hash.
 */
@Entity
@Table(name = "phone_send")
public class PhoneSend {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "delivery_id")
    private PublicId delivery;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "organization_id")
    private OrganizationId organization;

    @Column(name = "number_hash")
    private String numberHash;

    @Column(name = "calling_code")
    private int callingCode;

    private String address;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** When its code was replaced, if it had been tried before. */
    @Column(name = "tried_at")
    private Instant triedAt;

    protected PhoneSend() {}

    public PhoneSend(
            PublicId delivery,
            CodePurpose purpose,
            AccountId account,
            OrganizationId organization,
            String numberHash,
            int callingCode,
            String address,
            Instant at) {
        this.delivery = delivery;
        this.purpose = purpose;
        this.account = account;
        this.organization = organization;
        this.numberHash = numberHash;
        this.callingCode = callingCode;
        this.address = address;
        this.sentAt = at;
    }
}
