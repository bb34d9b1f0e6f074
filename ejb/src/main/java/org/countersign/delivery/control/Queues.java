package org.countersign.delivery.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.countersign.delivery.Channel;

/** The four queues (DLV-1). A message is the number of a delivery's row and nothing else (DLV-4). */
@ApplicationScoped
public class Queues {
    private static final Logger LOG = System.getLogger(Queues.class.getName());

    @Resource(lookup = "java:/jms/Senders")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/SmsQueue")
    private Queue sms;

    @Resource(lookup = "java:/jms/queue/VoiceQueue")
    private Queue voice;

    @Resource(lookup = "java:/jms/queue/LetterQueue")
    private Queue letters;

    @Resource(lookup = "java:/jms/queue/MailQueue")
    private Queue mail;

    @Resource(lookup = "java:/jms/queue/DLQ")
    private Queue deadLetters;

    /**
     * Sends a message for each; outside any transaction.
     *
     * @return whether the broker took them all; if not, the relay comes back to them
     */
    public boolean announce(List<Notice> notices) {
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            for (Notice notice : notices) {
                session.createProducer().send(queueOf(notice.channel()), Long.toString(notice.delivery()));
            }
            return true;
        } catch (JMSRuntimeException away) {
            LOG.log(Level.WARNING, "The broker did not take {0} messages: {1}", notices.size(), away.getMessage());
            return false;
        }
    }

    /** Puts a message aside that nobody can read; its body, which may be anything, stays behind. */
    void refuse(String message, Channel channel, String reason) {
        LOG.log(Level.WARNING, "Message {0} of the queue {1} was put aside: {2}", message, channel, reason);
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            session.createProducer()
                    .setProperty("channel", channel.name())
                    .setProperty("reason", reason)
                    .send(deadLetters, message);
        }
    }

    private Queue queueOf(Channel channel) {
        return switch (channel) {
            case SMS -> sms;
            case VOICE -> voice;
            case LETTER -> letters;
            case EMAIL -> mail;
        };
    }

    /** That a delivery waits in the database. */
    public record Notice(long delivery, Channel channel) {}
}
