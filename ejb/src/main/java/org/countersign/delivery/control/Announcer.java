package org.countersign.delivery.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.countersign.delivery.Channel;
import org.countersign.shared.FailPoint;

/**
 * Tells the queues what a transaction left to send, once it is committed and away from its thread, so that nobody waits
 * for a broker. Losing a message here costs a few seconds: the relay finds the row.
 */
@ApplicationScoped
public class Announcer {
    private static final Object NEWS = Announcer.class;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Inject
    Queues queues;

    @Inject
    FailPoint failPoint;

    /** Announces it when the running transaction is committed; never if it is rolled back. */
    public void afterCommit(long delivery, Channel channel) {
        news().add(new Queues.Notice(delivery, channel));
    }

    @SuppressWarnings("unchecked")
    private List<Queues.Notice> news() {
        List<Queues.Notice> news = (List<Queues.Notice>) transactions.getResource(NEWS);
        if (news == null) {
            news = new ArrayList<>();
            transactions.putResource(NEWS, news);
            transactions.registerInterposedSynchronization(new OnCommit(news));
        }
        return news;
    }

    private final class OnCommit implements Synchronization {
        private final List<Queues.Notice> news;

        OnCommit(List<Queues.Notice> news) {
            this.news = news;
        }

        @Override
        public void beforeCompletion() {
            // everything happens after it
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                failPoint.reached("delivery.announce");
                threads.execute(() -> queues.announce(news));
            }
        }
    }
}
