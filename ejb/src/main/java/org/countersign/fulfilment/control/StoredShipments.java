package org.countersign.fulfilment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.countersign.fulfilment.ShipmentState;
import org.countersign.fulfilment.entity.Shipment;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** The shipments in the database. */
@ApplicationScoped
public class StoredShipments {
    @PersistenceContext
    EntityManager database;

    void add(Shipment shipment) {
        database.persist(shipment);
    }

    public List<Shipment> ofOrder(String orderReference) {
        return database.createQuery(
                        "select s from Shipment s where s.orderReference = :order order by s.place", Shipment.class)
                .setParameter("order", orderReference)
                .getResultList();
    }

    /** The latest first. */
    public List<Shipment> of(AccountId account) {
        return database.createQuery(
                        "select s from Shipment s where s.account = :account order by s.id desc", Shipment.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The shipment, and nobody else moves it until the end of this transaction. */
    public Optional<Shipment> locked(PublicId id) {
        return database.createQuery("select s from Shipment s where s.publicId = :id", Shipment.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait for a token, in the order in which they were paid: each node has numbers of its own. */
    List<PublicId> waiting(int most) {
        return database.createQuery(
                        "select s.publicId from Shipment s where s.state = :waiting order by s.orderedAt, s.id",
                        PublicId.class)
                .setParameter("waiting", ShipmentState.WAITING_FOR_STOCK)
                .setMaxResults(most)
                .getResultList();
    }
}
