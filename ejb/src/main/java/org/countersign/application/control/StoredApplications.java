package org.countersign.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.application.Access;
import org.countersign.application.ApplicationNeeds;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.entity.Application;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** The applications in the database, seen by one person of one company. */
@ApplicationScoped
public class StoredApplications {
    private static final String SEEN = """
            select p.public_id, p.name, p.description, o.public_id, o.name, p.required_level,
                   (select string_agg(k.kind, ',') from application_kind k where k.application_id = p.id),
                   p.methods_needed, p.launch_path, s.terms_accepted_at is not null, a.state
              from application_subscription s
              join application p on p.id = s.application_id
              join organization o on o.id = p.partner_id
              left join application_access a on a.application_id = p.id and a.account_id = :account
             where s.organization_id = :organization
            """;

    @PersistenceContext
    EntityManager database;

    public Application add(Application application) {
        database.persist(application);
        database.flush();
        return application;
    }

    /** Those that the company subscribes to, by partner and name, in one statement. */
    public List<ApplicationSummary> seenBy(AccountId account, OrganizationId scope) {
        return summaries(SEEN + " order by o.name, p.name", account, scope, null);
    }

    public Optional<ApplicationSummary> seenBy(AccountId account, OrganizationId scope, PublicId application) {
        return summaries(SEEN + " and p.public_id = :id", account, scope, application).stream()
                .findFirst();
    }

    public List<ApplicationNeeds> ofPartner(OrganizationId partner) {
        return database.createQuery(
                        "select distinct a from Application a left join fetch a.accepts"
                                + " where a.partner = :partner order by a.name",
                        Application.class)
                .setParameter("partner", partner)
                .getResultStream()
                .map(Application::needs)
                .toList();
    }

    public Optional<String> name(PublicId application) {
        return database.createQuery("select a.name from Application a where a.publicId = :id", String.class)
                .setParameter("id", application)
                .getResultStream()
                .findFirst();
    }

    /** Asks for access once; a second request changes nothing. */
    public void request(AccountId account, PublicId application, Instant at) {
        database.createNativeQuery("""
                        insert into application_access (account_id, application_id, state, requested_at)
                        select cast(:account as bigint), p.id, 'REQUESTED', cast(:at as timestamp(6) with time zone)
                          from application p
                         where p.public_id = :id
                           and not exists (select 1 from application_access a
                                            where a.account_id = :account and a.application_id = p.id)
                        """)
                .setParameter("account", account.value())
                .setParameter("id", application.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    public void grant(AccountId account, PublicId application, Instant at) {
        request(account, application, at);
        database.createNativeQuery("""
                        update application_access set state = 'GRANTED', decided_at = :at
                         where account_id = :account
                           and application_id = (select id from application where public_id = :id)
                        """)
                .setParameter("account", account.value())
                .setParameter("id", application.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The company subscribes; open from the moment its terms are accepted (null: not yet). */
    public void subscribe(OrganizationId organization, PublicId application, Instant termsAcceptedAt) {
        database.createNativeQuery("""
                        insert into application_subscription (organization_id, application_id, terms_accepted_at)
                        select cast(:organization as bigint), p.id, cast(:at as timestamp(6) with time zone)
                          from application p where p.public_id = :id
                        """)
                .setParameter("organization", organization.value())
                .setParameter("id", application.value())
                .setParameter("at", termsAcceptedAt)
                .executeUpdate();
    }

    private List<ApplicationSummary> summaries(
            String sql, AccountId account, OrganizationId scope, PublicId application) {
        var query = database.createNativeQuery(sql, Object[].class)
                .setParameter("account", account.value())
                .setParameter("organization", scope.value());
        if (application != null) {
            query.setParameter("id", application.value());
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(StoredApplications::summary).toList();
    }

    private static ApplicationSummary summary(Object[] row) {
        return new ApplicationSummary(
                new PublicId((String) row[0]),
                (String) row[1],
                (String) row[2],
                new PublicId((String) row[3]),
                (String) row[4],
                ((Number) row[5]).intValue(),
                kinds((String) row[6]),
                ((Number) row[7]).intValue(),
                (String) row[8],
                access((Boolean) row[9], (String) row[10]));
    }

    private static Access access(boolean termsAccepted, String state) {
        if (!termsAccepted) {
            return Access.TERMS_MISSING;
        }
        return state == null ? Access.NOT_REQUESTED : Access.valueOf(state);
    }

    private static Set<Kind> kinds(String list) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Optional.ofNullable(list).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(Kind::valueOf)
                .forEach(kinds::add);
        return kinds;
    }
}
