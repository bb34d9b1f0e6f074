package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;
import org.countersign.shared.Columns;
import org.countersign.shared.PublicId;

/** The cases that are open, counted by all that a policy could treat differently. */
@ApplicationScoped
public class OpenCases {
    @PersistenceContext
    EntityManager database;

    /** One line for each combination that there is. */
    List<Group> counted() {
        List<?> rows = database.createNativeQuery("""
                        select c.state, c.method, c.country, c.product_code, o.public_id, count(*)
                          from proofing_case c left join organization o on o.id = c.partner_id
                         where c.open_for is not null
                         group by c.state, c.method, c.country, c.product_code, o.public_id
                        """).getResultList();
        return rows.stream().map(row -> group((Object[]) row)).toList();
    }

    private static Group group(Object[] row) {
        return new Group(
                ProofingState.valueOf((String) row[0]),
                Optional.ofNullable((String) row[1])
                        .map(ProofingMethod::valueOf)
                        .orElse(null),
                (String) row[2],
                (String) row[3],
                Optional.ofNullable((String) row[4]).map(PublicId::new).orElse(null),
                Columns.number(row[5]));
    }

    /**
     * Cases that any policy treats alike.
     *
     * @param method null where none is chosen yet
     * @param country null where none is chosen yet
     * @param product null where none was bought
     * @param partner null where it is for all
     */
    record Group(
            ProofingState state, ProofingMethod method, String country, String product, PublicId partner, long count) {}
}
