package org.countersign.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.control.Lookout;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * What every search by public id and owner ends with that finds nothing: the caller is told the same whether there is no
 * such thing or it is another's, and the record tells the two apart (TENANCY-1, case 36).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tenancy {
    @Inject
    Lookout lookout;

    @Inject
    AuditTrail audit;

    /**
     * Records who asked for another's thing, at once and once a request: it outlives the caller's transaction, and no
     * request fills the record.
     *
     * @param asker for whom nothing was found
     * @param kind the entity that was looked for, by its {@code publicId}
     * @return to be thrown
     */
    public NotFound notFound(AccountId asker, Class<?> kind, PublicId id) {
        if (lookout.isThere(kind, id) && lookout.isFirst()) {
            audit.recordRefusal(Entry.refused(Act.PERMISSION_REFUSED)
                    .by(asker)
                    .with("thing", kind.getSimpleName())
                    .with("id", id));
        }
        return new NotFound();
    }
}
