package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.countersign.demo.entity.SimulatedPayment;

/** Which of the simulated provider's messages are to be sent now. */
@ApplicationScoped
public class DueNotices {
    @Inject
    ProviderBook book;

    /** Takes them off the list; each is tried once. */
    @Transactional
    public List<Notice> take(Instant now) {
        return book.toNotify(now).stream().map(DueNotices::notice).toList();
    }

    private static Notice notice(SimulatedPayment payment) {
        payment.noticed();
        return new Notice(payment.reference(), payment.notifyAt());
    }

    /** What goes where. */
    public record Notice(String reference, String notifyAt) {}
}
