package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Erases what was given up once nobody can use it any more: where its content has run out, or after [delivery.kept]
 * (DLV-4). Whatever else ends is erased where it ends.
 */
@ApplicationScoped
public class Forgetting {
    static final int A_ROUND = 500;

    @Inject
    StoredDeliveries deliveries;

    /** @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean round(Instant now) {
        List<Number> over = deliveries.keptUntil(now, A_ROUND);
        if (!over.isEmpty()) {
            deliveries.erase(over);
        }
        return over.size() == A_ROUND;
    }
}
