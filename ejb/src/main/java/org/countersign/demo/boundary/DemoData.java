package org.countersign.demo.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.countersign.account.NewAccount;
import org.countersign.account.boundary.Accounts;
import org.countersign.account.boundary.Passwords;
import org.countersign.demo.Holding;
import org.countersign.demo.Persona;
import org.countersign.demo.Personas;
import org.countersign.demo.control.DemoApplications;
import org.countersign.demo.control.DemoMark;
import org.countersign.demo.control.DemoShifts;
import org.countersign.demo.control.DemoTokens;
import org.countersign.demo.control.HeldCredentials;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.boundary.ProofingAgents;
import org.countersign.shared.AccountId;
import org.countersign.shared.Deployment;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.token.boundary.TokenStock;

/**
 * Fills a demo server at its first start: companies, applications, personas in every state, tokens in stock. Does
 * nothing in production, and nothing at later starts.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DemoData {
    @Inject
    Deployment deployment;

    @Inject
    Organizations organizations;

    @Inject
    DemoApplications applications;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    TokenStock stock;

    @Inject
    HeldCredentials credentials;

    @Inject
    ProofingAgents agents;

    @Inject
    DemoMark mark;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        if (deployment.isDemo() && organizations.partners().isEmpty()) {
            mark.set(clock.instant());
            Map<String, OrganizationSummary> companies = companies();
            DemoTokens.stock().forEach(stock::stock);
            Map<String, AccountId> people = new LinkedHashMap<>();
            Personas.ALL.forEach(persona -> people.put(persona.userId(), person(persona, companies)));
            applications.add(companies, people);
            DemoShifts.ALL.forEach(shift -> agents.serve(people.get(shift.userId()), shift.zone(), shift.hours()));
        }
    }

    private Map<String, OrganizationSummary> companies() {
        Map<String, OrganizationSummary> companies = new LinkedHashMap<>();
        company(companies, Personas.NORTHWIND, OrganizationType.PARTNER, "US");
        company(companies, Personas.HELIOS, OrganizationType.PARTNER, "GB");
        company(companies, Personas.ALDER, OrganizationType.SUPPLIER, "GB");
        company(companies, Personas.BIRCH, OrganizationType.SUPPLIER, "US");
        return companies;
    }

    private void company(
            Map<String, OrganizationSummary> companies, String name, OrganizationType type, String country) {
        companies.put(name, organizations.add(name, type, country));
    }

    private AccountId person(Persona persona, Map<String, OrganizationSummary> companies) {
        OrganizationSummary company = companies.get(persona.company());
        boolean british = "GB".equals(company.country());
        AccountId account = accounts.add(new NewAccount(
                persona.userId(),
                persona.email(),
                new LegalName(persona.first(), null, persona.last(), null),
                company.id(),
                Locale.ENGLISH,
                ZoneId.of(british ? "Europe/London" : "America/New_York"),
                british ? "+441212345678" : "+12015550123",
                british
                        ? new PostalAddress("12 Foundry Road", null, "Sheffield", null, "S1 2AB", "GB")
                        : new PostalAddress("400 Hangar Street", "Suite 5", "Wichita", "KS", "67202", "US"),
                persona.roles()));
        if (persona.holding() == Holding.TEMPORARY_PASSWORD) {
            passwords.giveTemporary(account, Personas.TEMPORARY_PASSWORD);
        } else {
            passwords.set(account, Personas.PASSWORD);
        }
        credentials.give(Personas.ALL.indexOf(persona) + 1, persona, account, clock.instant());
        return account;
    }
}
