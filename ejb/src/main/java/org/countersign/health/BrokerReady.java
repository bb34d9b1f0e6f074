package org.countersign.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the broker answers and knows our queues. */
@Readiness
@ApplicationScoped
public class BrokerReady implements HealthCheck {
    @Resource(lookup = "java:/jms/Senders")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/SmsQueue")
    private Queue queue;

    @Inject
    Patience patience;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .status(patience.ask(this::answers))
                .build();
    }

    private boolean answers() {
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = session.createBrowser(queue)) {
            browser.getEnumeration().hasMoreElements();
            return true;
        } catch (JMSException away) {
            return false;
        }
    }
}
