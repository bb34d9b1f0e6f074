package org.countersign.demo.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Attachment;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.Sent;
import org.countersign.demo.entity.OutboxFile;
import org.countersign.demo.entity.OutboxRow;
import org.countersign.shared.JsonText;
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

    /** Of the newest some hundreds those that the filter shows; two statements, however many they are. */
    public List<OutboxItem> newest(OutboxFilter filter) {
        List<OutboxItem> shown = rows(filter)
                .map(row -> item(row, List.of()))
                .filter(filter::shows)
                .limit(SHOWN)
                .toList();
        Map<PublicId, List<OutboxItem.File>> files = filesOf(shown);
        return shown.stream()
                .map(item -> item.with(files.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Stream<OutboxRow> rows(OutboxFilter filter) {
        String wanted = filter.channel() == null ? "" : " where r.channel = :channel";
        var query = database.createQuery("select r from OutboxRow r" + wanted + " order by r.id desc", OutboxRow.class);
        if (filter.channel() != null) {
            query.setParameter("channel", filter.channel());
        }
        return query.setMaxResults(SEARCHED).getResultStream();
    }

    private Map<PublicId, List<OutboxItem.File>> filesOf(List<OutboxItem> items) {
        return database.createQuery(
                        "select f.item.publicId, f.place, f.name, f.mediaType from OutboxFile f"
                                + " where f.item.publicId in :items order by f.place",
                        Object[].class)
                .setParameter("items", items.stream().map(OutboxItem::id).toList())
                .getResultStream()
                .collect(groupingBy(
                        file -> (PublicId) file[0],
                        mapping(
                                file -> new OutboxItem.File((Integer) file[1], (String) file[2], (String) file[3]),
                                toList())));
    }

    public OutboxItem required(PublicId id) {
        OutboxRow row = row(id);
        return item(row, row.files().stream().map(OutboxFile::named).toList());
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

    private OutboxItem item(OutboxRow row, List<OutboxItem.File> files) {
        JsonObject words = JsonText.readObject(seal.openText(row.content(), owner(row.publicId())));
        return new OutboxItem(
                row.publicId(),
                row.channel(),
                row.gateway(),
                row.reference(),
                words.getString("to"),
                words.getString("subject"),
                words.getString("text"),
                words.getString("html"),
                files,
                row.sentAt());
    }

    private static String json(Sent sent) {
        return JsonText.object()
                .add("to", sent.to())
                .add("subject", sent.subject())
                .add("text", sent.text())
                .add("html", sent.html())
                .build()
                .toString();
    }

    private static String owner(PublicId item) {
        return "outbox:" + item;
    }
}
