package org.countersign.delivery.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.countersign.delivery.Channel;
import org.countersign.delivery.control.Intake;

/** Takes up text messages; 5 at a time, so that a gateway that hangs holds no other channel's threads (case 47). */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/SmsQueue"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "5")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SmsConsumer implements MessageListener {
    @Inject
    Intake intake;

    @Override
    public void onMessage(Message message) {
        intake.take(message, Channel.SMS);
    }
}
