package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.delivery.Channel;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
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

    /** The row as it is now, kept from others until the end of the transaction. */
    public Delivery locked(long id) {
        // The lock first and by itself: joined to what hangs on the row it would be taken only after reading.
        List<?> found = database.createNativeQuery("select id from delivery where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        Delivery delivery = database.getReference(Delivery.class, id); // read once, whether it is known here or not
        database.refresh(delivery);
        return delivery;
    }

    /** What a gateway's report names. */
    public Optional<Long> byReference(String gateway, String reference) {
        return database.createQuery(
                        "select d.id from Delivery d where d.gatewayReference = :reference and d.gateway = :gateway",
                        Long.class)
                .setParameter("reference", reference)
                .setParameter("gateway", gateway)
                .getResultStream()
                .findFirst();
    }

    /** The letter that was handed over under that number. */
    public Optional<Long> letter(String number) {
        return database.createQuery(
                        "select d.id from Delivery d where d.gatewayReference = :number and d.channel = :letter",
                        Long.class)
                .setParameter("number", number)
                .setParameter("letter", Channel.LETTER)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes it for one attempt, if it waits, its time has come, and no other is faster: the statement decides.
     *
     * @param holder the node that makes the attempt
     * @return it, in the state SENDING and with the attempt counted
     */
    public Optional<Delivery> claim(long id, Channel channel, String holder, Instant now, Instant leaseEnd) {
        int claimed = database.createQuery("update Delivery d set d.state = :sending, d.attempts = d.attempts + 1,"
                        + " d.readyAt = :leaseEnd, d.announceAt = :leaseEnd, d.holder = :holder"
                        + " where d.id = :id and d.channel = :channel and d.state in :waiting and d.readyAt <= :now")
                .setParameter("sending", DeliveryState.SENDING)
                .setParameter("leaseEnd", leaseEnd)
                .setParameter("holder", holder)
                .setParameter("id", id)
                .setParameter("channel", channel)
                .setParameter("waiting", Delivery.statesBefore(DeliveryTrigger.CLAIM))
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 0 ? Optional.empty() : Optional.of(withAttachments(id));
    }

    /** One reading for both: whoever carries it needs them. */
    private Delivery withAttachments(long id) {
        return database.createQuery(
                        "select d from Delivery d left join fetch d.attachments where d.id = :id", Delivery.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The attempts that this node was at have ended, however: what they were for may be taken up now. */
    int abandoned(String holder, Instant now) {
        return database.createQuery("update Delivery d set d.readyAt = :now, d.announceAt = :now"
                        + " where d.state = :sending and d.holder = :holder")
                .setParameter("now", now)
                .setParameter("sending", DeliveryState.SENDING)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** What waits unannounced, the longest first, kept from the relays of other nodes. */
    @SuppressWarnings("unchecked")
    List<Object[]> unannounced(Instant now, int most) {
        return database.createNativeQuery("select id, channel from delivery where announce_at <= :now"
                        + " order by announce_at fetch first " + most + " rows only for update skip locked")
                .setParameter("now", now)
                .getResultList();
    }

    /** The relay comes back to these then, unless they have moved on meanwhile. */
    void remind(List<Long> ids, Instant at) {
        if (!ids.isEmpty()) {
            database.createQuery(
                            "update Delivery d set d.announceAt = :at where d.id in :ids and d.announceAt is not null")
                    .setParameter("at", at)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Those given up whose content has been kept long enough, kept from the other nodes. */
    @SuppressWarnings("unchecked")
    List<Number> keptUntil(Instant now, int most) {
        return database.createNativeQuery("select id from delivery where kept_until <= :now"
                        + " order by kept_until fetch first " + most + " rows only for update skip locked")
                .setParameter("now", now)
                .getResultList();
    }

    /** Forgets their recipients, words and files. */
    void erase(List<Number> ids) {
        for (String statement : List.of(
                "delete from delivery_attachment where delivery_id in (:ids)",
                "update delivery set sealed = null, kept_until = null where id in (:ids)")) {
            database.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
        }
    }

    /** What is still to be sent, of each channel that has any. */
    public Map<Channel, Backlog> backlog() {
        return database.createQuery(
                        "select d.channel, count(d), min(d.queuedAt) from Delivery d"
                                + " where d.state in :open group by d.channel",
                        Backlog.class)
                .setParameter("open", DeliveryState.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(Backlog::channel, Function.identity()));
    }

    /** Nothing waits for a later time any more. */
    public void hurry() {
        Instant past = Instant.EPOCH;
        database.createQuery("update Delivery d set d.readyAt = :past, d.announceAt = :past where d.state in :waiting")
                .setParameter("past", past)
                .setParameter("waiting", Set.of(DeliveryState.QUEUED, DeliveryState.FAILED))
                .executeUpdate();
    }
}
