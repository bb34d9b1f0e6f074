package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Attachment;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.Sent;
import org.countersign.demo.entity.OutboxRow;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The outbox in the database; what stands in it is sealed, though it is a demo's. */
@ApplicationScoped
public class KeptItems {
    private static final int SEARCHED = 500;
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager database;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    public void add(Sent sent, Instant at) {
        PublicId id = random.publicId();
        OutboxRow row = new OutboxRow(
                id, sent.channel(), sent.gateway(), sent.reference(), seal.seal(json(sent), owner(id)), at);
        sent.files().forEach(file -> row.attach(file.name(), file.mediaType(), seal.seal(file.content(), owner(id))));
        database.persist(row);
    }

    /** Of the newest some hundreds those that the filter shows. */
    public List<OutboxItem> newest(OutboxFilter filter) {
        return rows(filter).map(this::item).filter(filter::shows).limit(SHOWN).toList();
    }

    private Stream<OutboxRow> rows(OutboxFilter filter) {
        return database.createQuery(
                        "select r from OutboxRow r where :channel is null or r.channel = :channel order by r.id desc",
                        OutboxRow.class)
                .setParameter("channel", filter.channel())
                .setMaxResults(SEARCHED)
                .getResultStream();
    }

    public OutboxItem required(PublicId id) {
        return item(row(id));
    }

    public Attachment file(PublicId id, int place) {
        return row(id).files().stream()
                .filter(file -> file.place() == place)
                .map(file -> new Attachment(file.name(), file.mediaType(), seal.open(file.content(), owner(id))))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OutboxRow row(PublicId id) {
        return database.createQuery("select r from OutboxRow r where r.publicId = :id", OutboxRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OutboxItem item(OutboxRow row) {
        JsonObject words = parse(seal.openText(row.content(), owner(row.publicId())));
        return new OutboxItem(
                row.publicId(),
                row.channel(),
                row.gateway(),
                row.reference(),
                words.getString("to"),
                words.getString("subject"),
                words.getString("text"),
                words.getString("html"),
                row.files().stream()
                        .map(file -> new OutboxItem.File(file.place(), file.name(), file.mediaType()))
                        .toList(),
                row.sentAt());
    }

    private static String json(Sent sent) {
        return Json.createObjectBuilder()
                .add("to", sent.to())
                .add("subject", sent.subject())
                .add("text", sent.text())
                .add("html", sent.html())
                .build()
                .toString();
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String owner(PublicId item) {
        return "outbox:" + item;
    }
}
