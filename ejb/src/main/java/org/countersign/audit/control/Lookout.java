package org.countersign.audit.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import org.countersign.shared.PublicId;

/** Sees whether what a request did not find is another's, and remembers within the request that it was told. */
@RequestScoped
public class Lookout {
    @PersistenceContext
    EntityManager database;

    private boolean told;

    /** Whether there is such a thing, whosever it is. */
    public boolean isThere(Class<?> kind, PublicId id) {
        String entity = database.getMetamodel().entity(kind).getName();
        return database.createQuery("select count(e) from " + entity + " e where e.publicId = :id", Long.class)
                        .setParameter("id", id)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    /** Whether this is the first time in this request. */
    public boolean isFirst() {
        boolean first = !told;
        told = true;
        return first;
    }
}
