package org.countersign.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.entity.AuditHead;
import org.countersign.audit.entity.AuditRecord;
import org.countersign.audit.entity.AuditSeal;
import org.countersign.crypto.KeyedHash;

/**
 * Chains records by hash: each link is made of the record and the link before, under a key outside the database, so that
 * whoever can write the database can neither change a record nor make a new chain (AUD-1, case 62).
 */
@ApplicationScoped
public class Chain {
    static final int A_ROUND = 2000;

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hashes;

    /**
     * Seals what is not sealed yet, in the order of the numbers. A record's number may be lower than that of one sealed
     * before: its transaction took longer; its place in the chain counts.
     *
     * @param settled up to this number no further record can turn up
     * @return the end of the chain; empty if another node is at it, or there was nothing to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Link> extend(long settled, Instant now) {
        return lockedHead().flatMap(head -> extend(head, settled, now));
    }

    private Optional<Link> extend(AuditHead head, long settled, Instant now) {
        List<AuditRecord> records = unsealed(head);
        long place = head.place();
        long last = 0;
        String hash = head.hash();
        for (AuditRecord record : records) {
            place++;
            last = Math.max(last, record.id());
            hash = Link.hash(hashes, hash, place, record.id(), record.line());
            database.persist(new AuditSeal(record.id(), place, hash));
        }
        head.raiseLow(settled);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        head.extend(place, hash, now);
        return Optional.of(new Link(place, last, hash, now));
    }

    /** Of several nodes one gets the row; the others find nothing and come back later. */
    private Optional<AuditHead> lockedHead() {
        boolean free = !database.createNativeQuery("select id from audit_head where id = 1 for update skip locked")
                .getResultList()
                .isEmpty();
        return free ? Optional.of(database.find(AuditHead.class, AuditHead.ONLY)) : Optional.empty();
    }

    private List<AuditRecord> unsealed(AuditHead head) {
        return database.createQuery(
                        "select r from AuditRecord r where r.id > :low"
                                + " and not exists (select 1 from AuditSeal s where s.record = r.id) order by r.id",
                        AuditRecord.class)
                .setParameter("low", head.lowId())
                .setMaxResults(A_ROUND)
                .getResultList();
    }
}
