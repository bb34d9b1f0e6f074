package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.delivery.Channel;
import org.countersign.shared.Deployment;

/** Finds what no queue knows of: its message was lost, its retry is due, or its node died in the middle. */
@ApplicationScoped
public class LeftBehind {
    static final int A_ROUND = 500;

    @Inject
    StoredDeliveries deliveries;

    @Inject
    Deployment deployment;

    /** This node has just started: whatever it was at before it died need not wait for the end of its lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int ofFormerLife(Instant now) {
        return deliveries.abandoned(deployment.node(), now);
    }

    /** Up to {@value #A_ROUND} of them, put aside for a while so that no other node announces them at the same time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Queues.Notice> take(Instant now) {
        Map<Channel, List<Long>> found = new EnumMap<>(Channel.class);
        for (Object[] row : deliveries.unannounced(now, A_ROUND)) {
            found.computeIfAbsent(Channel.valueOf((String) row[1]), channel -> new ArrayList<>())
                    .add(((Number) row[0]).longValue());
        }
        found.forEach((channel, ids) ->
                deliveries.remind(ids, now.plus(RetryPlan.of(channel).reminder())));
        return found.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(id -> new Queues.Notice(id, entry.getKey())))
                .toList();
    }

    /** The broker did not take them: the next round tries again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(List<Queues.Notice> notices, Instant now) {
        deliveries.remind(notices.stream().map(Queues.Notice::delivery).toList(), now);
    }
}
