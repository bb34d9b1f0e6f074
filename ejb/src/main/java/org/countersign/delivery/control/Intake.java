package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.countersign.delivery.Channel;

/**
 * Reads what comes from a queue. A message is a text of digits: anything else, a serialized object above all, is put
 * aside unread (case 49), and the ones behind it pass.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = System.getLogger(Intake.class.getName());
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    Courier courier;

    @Inject
    Queues queues;

    public void take(Message message, Channel channel) {
        try {
            OptionalLong delivery = number(message);
            if (delivery.isPresent()) {
                courier.deliver(delivery.getAsLong(), channel);
            } else {
                queues.refuse(message.getJMSMessageID(), channel, "not the number of a delivery");
            }
        } catch (JMSException unreadable) {
            LOG.log(Level.WARNING, "A message of the queue {0} cannot be read: {1}", channel, unreadable.getMessage());
        }
    }

    private static OptionalLong number(Message message) throws JMSException {
        if (message instanceof TextMessage text && text.getText() != null) {
            return NUMBER.matcher(text.getText()).matches()
                    ? OptionalLong.of(Long.parseLong(text.getText()))
                    : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }
}
