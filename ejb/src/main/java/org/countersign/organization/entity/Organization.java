package org.countersign.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** A company. It comes by a registration request, owns applications or sends people, and is never deleted. */
@Entity
public class Organization {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_seq")
    @SequenceGenerator(name = "organization_seq", sequenceName = "organization_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganizationType type;

    private String country;

    @Column(name = "credential_approval")
    private boolean credentialApproval;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organization() {}

    public Organization(PublicId publicId, String name, OrganizationType type, String country, Instant createdAt) {
        this.publicId = publicId;
        this.name = name;
        this.type = type;
        this.country = country;
        this.createdAt = createdAt;
    }

    public OrganizationSummary summary() {
        return new OrganizationSummary(new OrganizationId(id), publicId, name, type, country);
    }

    /** Whether new credentials of its people wait for its administrator's approval (MNG-2). */
    public boolean approvesCredentials() {
        return credentialApproval;
    }
}
