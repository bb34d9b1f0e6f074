package org.countersign.organization.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.entity.Organization;
import org.countersign.shared.NotFound;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** Looks companies up, and takes new ones in. */
@Stateless
public class Organizations {
    @PersistenceContext
    EntityManager database;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** The partners by name: everybody may know who belongs to the community (APP-0). */
    public List<OrganizationSummary> partners() {
        return database.createQuery(
                        "select o from Organization o where o.type = :type order by o.name", Organization.class)
                .setParameter("type", OrganizationType.PARTNER)
                .getResultStream()
                .map(Organization::summary)
                .toList();
    }

    /** @throws NotFound if there is none */
    public OrganizationSummary summary(OrganizationId id) {
        return organization(id).summary();
    }

    public Optional<OrganizationSummary> byPublicId(PublicId id) {
        return database.createQuery("select o from Organization o where o.publicId = :id", Organization.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Organization::summary)
                .findFirst();
    }

    /** Whether its administrator approves new credentials (MNG-2). */
    public boolean approvesCredentials(OrganizationId id) {
        return organization(id).approvesCredentials();
    }

    /** Takes a new company in; only the system's own work calls it until registration requests do. */
    public OrganizationSummary add(String name, OrganizationType type, String country) {
        Organization added = new Organization(random.publicId(), name, type, country, clock.instant());
        database.persist(added);
        return added.summary();
    }

    private Organization organization(OrganizationId id) {
        return Optional.ofNullable(database.find(Organization.class, id.value()))
                .orElseThrow(NotFound::new);
    }
}
