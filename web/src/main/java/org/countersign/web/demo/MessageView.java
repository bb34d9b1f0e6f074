package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.web.edge.Edge;

/** One e-mail, as its reader sees it. */
@Named
@RequestScoped
public class MessageView {
    @Inject
    Outbox outbox;

    @Inject
    HttpServletRequest request;

    private String id;
    private OutboxItem item;

    public void load() {
        if (id == null) {
            throw new NotFound();
        }
        item = outbox.item(new PublicId(id));
    }

    /** For a frame without scripts, forms or our origin. */
    public String getDocument() {
        return MailDocument.of(item.html(), (String) request.getAttribute(Edge.NONCE));
    }

    public OutboxItem getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
