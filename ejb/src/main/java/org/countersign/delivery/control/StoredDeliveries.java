package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.countersign.delivery.entity.Delivery;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The deliveries in the database. */
@ApplicationScoped
public class StoredDeliveries {
    @PersistenceContext
    EntityManager database;

    public void add(Delivery delivery) {
        database.persist(delivery);
    }

    public Optional<Delivery> byPublicId(PublicId id) {
        return database.createQuery("select d from Delivery d where d.publicId = :id", Delivery.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is no such delivery */
    public Delivery required(PublicId id) {
        return byPublicId(id).orElseThrow(NotFound::new);
    }

    /** The row, kept from others until the end of the transaction, as it is now. */
    public Delivery locked(long id) {
        Delivery delivery = Optional.ofNullable(database.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        database.refresh(delivery);
        return delivery;
    }
}
