package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;

/** The Demo desk's first page: where everything is, what to try first, and what was sent last. */
@Named
@RequestScoped
public class DeskView {
    private static final int STEPS = 7;
    private static final int SHOWN = 4;

    @Inject
    Outbox outbox;

    private List<OutboxItem> latest;

    public void load() {
        latest = outbox.newest(new OutboxFilter(null, "")).stream().limit(SHOWN).toList();
    }

    /** The keys of the first ten minutes' steps. */
    public List<String> getPath() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> "demo.desk.step." + step)
                .toList();
    }

    public List<OutboxItem> getLatest() {
        return latest;
    }
}
