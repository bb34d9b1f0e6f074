package org.countersign.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.countersign.application.Access;
import org.countersign.application.ApplicationNeeds;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.NewApplication;
import org.countersign.application.control.StoredApplications;
import org.countersign.application.entity.Application;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** What the caller's company subscribes to, and whether he may open it (TENANCY-1, ORG-1). */
@Stateless
public class Applications {
    @Inject
    StoredApplications applications;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail audit;

    @Inject
    Tenancy tenancy;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** By partner and name. */
    @SignedIn
    public List<ApplicationSummary> mine() {
        Caller caller = current.required();
        return applications.seenBy(caller.account(), caller.organization());
    }

    /** @throws NotFound if the caller's company does not subscribe to it */
    @SignedIn
    public ApplicationSummary mine(PublicId application) {
        Caller caller = current.required();
        return applications
                .seenBy(caller.account(), caller.organization(), application)
                .orElseThrow(() -> tenancy.notFound(caller.account(), Application.class, application));
    }

    /**
     * Asks the application's administrator for access (ORG-1); asking twice changes nothing.
     *
     * @throws NotFound as above
     */
    @SignedIn
    public void requestAccess(PublicId application) {
        if (mine(application).access() == Access.NOT_REQUESTED) {
            applications.request(current.required().account(), application, clock.instant());
            audit.record(Entry.done(Act.ACCESS_REQUESTED).with("application", application));
        }
    }

    /** What a partner's applications ask for, by name: everybody may know it (APP-0). */
    public List<ApplicationNeeds> ofPartner(OrganizationId partner) {
        return applications.ofPartner(partner);
    }

    /**
     * What an application is called, for whoever knows its public id.
     *
     * @throws NotFound if there is none
     */
    public String name(PublicId application) {
        return applications.name(application).orElseThrow(NotFound::new);
    }

    /** Takes a new application in; only the system's own work calls it until administrators can. */
    public PublicId add(NewApplication asked) {
        return applications.add(new Application(random.publicId(), asked)).publicId();
    }

    /** A company subscribes; null where its terms are not accepted yet. */
    public void subscribe(OrganizationId organization, PublicId application, Instant termsAcceptedAt) {
        applications.subscribe(organization, application, termsAcceptedAt);
    }

    /** Gives a person access; only the system's own work calls it until application administrators can. */
    public void grant(AccountId account, PublicId application) {
        applications.grant(account, application, clock.instant());
    }
}
