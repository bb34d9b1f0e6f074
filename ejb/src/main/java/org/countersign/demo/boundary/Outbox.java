package org.countersign.demo.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.countersign.delivery.Attachment;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.Sent;
import org.countersign.demo.control.DemoOnly;
import org.countersign.demo.control.KeptItems;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** What the simulated gateways sent, for the Demo desk. */
@Stateless
public class Outbox {
    @Inject
    DemoOnly demo;

    @Inject
    KeptItems items;

    @Inject
    Clock clock;

    /** For simulators: it counts as sent. */
    public void keep(Sent sent) {
        demo.check();
        items.add(sent, clock.instant());
    }

    /** The newest first, a page's worth. */
    public List<OutboxItem> newest(OutboxFilter filter) {
        demo.check();
        return items.newest(filter);
    }

    /** @throws NotFound if there is none */
    public OutboxItem item(PublicId id) {
        demo.check();
        return items.required(id);
    }

    /** @throws NotFound if there is none */
    public Attachment file(PublicId id, int place) {
        demo.check();
        return items.file(id, place);
    }
}
