package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.application.NewApplication;
import org.countersign.application.boundary.Applications;
import org.countersign.demo.Personas;
import org.countersign.organization.OrganizationSummary;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** The partners' applications, of every level, and who may open them. */
@ApplicationScoped
public class DemoApplications {
    private static final String PAGE = "/demo/application";

    @Inject
    Applications applications;

    @Inject
    Clock clock;

    public void add(Map<String, OrganizationSummary> companies, Map<String, AccountId> people) {
        OrganizationId northwind = companies.get(Personas.NORTHWIND).id();
        OrganizationId helios = companies.get(Personas.HELIOS).id();
        PublicId portal = application(northwind, "Supplier portal", "Orders, deliveries and invoices.", 1, Set.of());
        PublicId bids = application(northwind, "Bid room", "Calls for bids and answers to them.", 2, Set.of());
        PublicId vault = application(
                northwind, "Drawings vault", "Drawings under export control.", 3, Set.of(Kind.HARDWARE_TOKEN));
        PublicId board = application(helios, "Quality board", "Findings and corrective actions.", 2, Set.of());
        PublicId tenders = application(helios, "Tender desk", "Tenders of the coming year.", 2, Set.of());
        List<PublicId> granted = List.of(portal, bids, vault);
        for (String supplier : List.of(Personas.ALDER, Personas.BIRCH)) {
            OrganizationId company = companies.get(supplier).id();
            granted.forEach(application -> applications.subscribe(company, application, clock.instant()));
            applications.subscribe(company, board, null);
            applications.subscribe(company, tenders, clock.instant());
        }
        people.values().forEach(person -> granted.forEach(application -> applications.grant(person, application)));
    }

    private PublicId application(OrganizationId partner, String name, String about, int level, Set<Kind> kinds) {
        return applications.add(new NewApplication(partner, name, about, level, 1, PAGE, kinds));
    }
}
