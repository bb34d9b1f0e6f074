package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.CodeWay;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * One activation code. It is issued for one case of one account, good until it is used, another one takes its place, or its
 * time is over; the code itself is nowhere, its keyed hash finds it. While it is good it holds its case's one place
 * ({@code live_case}), which the database gives to one code alone. Its state changes by conditional updates alone
 * ({@code StoredCodes}), so an instance read here may be out of date by then.
 */
@Entity
@Table(name = "activation_code")
public class ActivationCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activation_code_seq")
    @SequenceGenerator(name = "activation_code_seq", sequenceName = "activation_code_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "case_id")
    private PublicId proofingCase;

    @Column(name = "live_case")
    private PublicId liveCase;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private CodeWay way;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private CodeEnd end;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ActivationCode() {}

    /** @param keyedHash of the code in its normalized form */
    public ActivationCode(
            PublicId publicId,
            String keyedHash,
            PublicId proofingCase,
            AccountId account,
            CodeWay way,
            Instant issuedAt,
            Instant expiresAt) {
        this.publicId = publicId;
        this.hash = keyedHash;
        this.proofingCase = proofingCase;
        this.liveCase = proofingCase;
        this.account = account;
        this.way = way;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** Whether it was issued for that case of that account: nobody else is told anything of it. */
    public boolean isOf(PublicId itsCase, AccountId itsOwner) {
        return proofingCase.equals(itsCase) && account.equals(itsOwner);
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    /** Whether something ended it before anybody used it. */
    public boolean isEnded() {
        return end != null;
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

    public CodeWay way() {
        return way;
    }

    /** From this instant on it is good no more. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
