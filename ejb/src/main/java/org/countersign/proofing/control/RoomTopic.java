package org.countersign.proofing.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import org.countersign.proofing.Party;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * The line between the nodes: the two parties of a room may have been led to different ones. Messages live in memory only;
 * one that nobody takes is lost, and the browsers ask each other again.
 */
@ApplicationScoped
public class RoomTopic {
    private static final Logger LOG = System.getLogger(RoomTopic.class.getName());

    @Resource(lookup = "java:/jms/Senders")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/jms/topic/RoomTopic")
    private Topic topic;

    /** Tells every node, this one included; outside any transaction. Whether the broker took it. */
    boolean tell(RoomNews news) {
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            JMSProducer producer = session.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setProperty("appointment", news.appointment().value())
                    .setProperty("party", news.party().name())
                    .setProperty("at", news.at().toEpochMilli());
            if (news.sitting() != null) {
                producer.setProperty("sitting", news.sitting());
            }
            producer.send(topic, news.text());
            return true;
        } catch (JMSRuntimeException away) {
            LOG.log(Level.WARNING, "The broker did not take what was said in a meeting room: {0}", away.getMessage());
            return false;
        }
    }

    /** What a message says; empty if it is none of ours, which is said in the log without its content. */
    Optional<RoomNews> read(Message message) {
        try {
            if (message instanceof TextMessage text && text.getText() != null) {
                return Optional.of(new RoomNews(
                        new PublicId(text.getStringProperty("appointment")),
                        Party.valueOf(text.getStringProperty("party")),
                        text.getStringProperty("sitting"),
                        text.getText(),
                        Instant.ofEpochMilli(text.getLongProperty("at"))));
            }
        } catch (JMSException | NotFound | IllegalArgumentException | NullPointerException unreadable) {
            LOG.log(Level.WARNING, "A message to meeting rooms cannot be read: {0}", unreadable.getClass());
            return Optional.empty();
        }
        LOG.log(Level.WARNING, "A message to meeting rooms is no text");
        return Optional.empty();
    }
}
