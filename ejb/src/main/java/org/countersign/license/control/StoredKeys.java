package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.license.KeyState;
import org.countersign.license.entity.LicenseKey;
import org.countersign.shared.AccountId;

/** The license keys in the database. */
@ApplicationScoped
public class StoredKeys {
    static final String PURPOSE = "license-key";

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    void add(LicenseKey key) {
        database.persist(key);
    }

    /** The key that reads so, in its normalized form. */
    Optional<LicenseKey> reading(String normalized) {
        return database.createQuery("select k from LicenseKey k where k.hash in (:hashes)", LicenseKey.class)
                .setParameter("hashes", hash.candidates(PURPOSE, normalized))
                .getResultStream()
                .findFirst();
    }

    /** An order's keys in its order, the latest edition of each last. */
    public List<LicenseKey> ofOrder(String orderReference) {
        return database.createQuery(
                        "select k from LicenseKey k where k.orderReference = :order order by k.place, k.edition",
                        LicenseKey.class)
                .setParameter("order", orderReference)
                .getResultList();
    }

    /** What that person bought and nobody used, the oldest first. */
    public List<LicenseKey> issuedTo(AccountId buyer) {
        return database.createQuery(
                        "select k from LicenseKey k where k.buyer = :buyer and k.state = :issued order by k.id",
                        LicenseKey.class)
                .setParameter("buyer", buyer)
                .setParameter("issued", KeyState.ISSUED)
                .getResultList();
    }
}
