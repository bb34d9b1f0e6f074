package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.countersign.proofing.entity.StoredPolicy;
import org.countersign.shared.ChangedMeanwhile;
import org.countersign.shared.Columns;

/** The proofing policies in the database. */
@ApplicationScoped
public class StoredPolicies {
    @PersistenceContext
    EntityManager database;

    /** The newest version of each scope that has a policy, that for everybody first. */
    List<StoredPolicy> inForce() {
        return database.createQuery(
                        "select p from StoredPolicy p where p.withdrawn = false and p.version in"
                                + " (select max(q.version) from StoredPolicy q group by q.product, q.partner)"
                                + " order by case when p.partner is null then 0 else 1 end,"
                                + " case when p.product is null then 0 else 1 end, p.version",
                        StoredPolicy.class)
                .getResultList();
    }

    /** The newest versions, at most that many. */
    List<StoredPolicy> history(int most) {
        return database.createQuery("select p from StoredPolicy p order by p.version desc", StoredPolicy.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The number of the newest version. */
    long newest() {
        return Columns.number(database.createNativeQuery("select version from proofing_policy_head where id = 1")
                .getSingleResult());
    }

    /**
     * Takes the next number, for whoever saw the newest version; of many who saw the same one gets it.
     *
     * @throws ChangedMeanwhile if there is a newer one
     */
    long next(long seen) {
        int raised = database.createNativeQuery(
                        "update proofing_policy_head set version = version + 1 where id = 1 and version = :seen")
                .setParameter("seen", seen)
                .executeUpdate();
        if (raised == 0) {
            throw new ChangedMeanwhile();
        }
        return seen + 1;
    }

    void add(StoredPolicy policy) {
        database.persist(policy);
    }
}
