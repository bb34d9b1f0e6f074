package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;

/**
 * Who may decide after an agent (PRF-11): about a suspicion, agents and system administrators who may proof that person; about
 * a pass, agents. Never the one who met him.
 */
@ApplicationScoped
class Deciders {
    private static final String ALL = """
            select a.id, a.organization_id, a.email, a.second_email,
                   max(case when r.role = 'SYSTEM_ADMINISTRATOR' then 1 else 0 end),
                   max(case when r.role = 'PROOFING_AGENT' then 1 else 0 end)
              from account a
              join account_role r on r.account_id = a.id
             where a.state = 'ACTIVE' and r.role in ('PROOFING_AGENT', 'SYSTEM_ADMINISTRATOR')
             group by a.id, a.organization_id, a.email, a.second_email
             order by a.id
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Reception reception;

    @Inject
    Accounts accounts;

    /** Whether the caller is an administrator, and nobody else is left who could say anything. */
    boolean isAlone(Caller caller, Contact applicant, ProofingRelease release) {
        return caller.has(Role.SYSTEM_ADMINISTRATOR)
                && !caller.account().equals(release.suspectedBy())
                && of(applicant, release.suspectedBy()).stream()
                        .map(Decider::account)
                        .noneMatch(other -> !other.equals(caller.account()) && !release.hasWord(other));
    }

    /** Whose word is waited for: everybody's who has not said anything, or, where nobody is left, an administrator's. */
    List<AccountId> awaited(Contact applicant, ProofingRelease release) {
        List<Decider> all = of(applicant, release.suspectedBy());
        List<AccountId> left = all.stream()
                .map(Decider::account)
                .filter(one -> !release.hasWord(one))
                .toList();
        return left.isEmpty()
                ? all.stream()
                        .filter(Decider::administers)
                        .map(Decider::account)
                        .toList()
                : left;
    }

    /** The agents who may decide about that person's pass, save the one who gave it: with working hours or without. */
    List<AccountId> agents(Contact applicant, AccountId passedBy) {
        return of(applicant, passedBy).stream()
                .filter(Decider::proofs)
                .map(Decider::account)
                .toList();
    }

    private List<Decider> of(Contact applicant, AccountId former) {
        boolean own = reception.allowsOwnOrganization();
        Individual met = Individual.of(accounts.contact(former));
        return all().stream()
                .filter(one -> !one.who().isSamePerson(met))
                .filter(one -> AgentRules.whyNot(one.who(), Individual.of(applicant), own)
                        .isEmpty())
                .toList();
    }

    private List<Decider> all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(ALL, Object[].class).getResultList();
        return rows.stream()
                .map(row -> new Decider(
                        Individual.of(
                                new AccountId(((Number) row[0]).longValue()),
                                new OrganizationId(((Number) row[1]).longValue()),
                                (String) row[2],
                                (String) row[3]),
                        ((Number) row[4]).intValue() > 0,
                        ((Number) row[5]).intValue() > 0))
                .toList();
    }

    private record Decider(Individual who, boolean administers, boolean proofs) {
        AccountId account() {
            return who.account();
        }
    }
}
