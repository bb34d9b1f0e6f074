package org.countersign.it.inside.delivery;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.naming.InitialContext;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.shared.PublicId;

/** What tests of deliveries have in common: sending, waiting, looking at what the world saw. */
abstract class InsideDelivery extends InsideWithPeople {
    /** A number with those last four digits. */
    static String number(String ending) {
        return "+12125" + bean(RandomCodes.class).digits(2) + ending;
    }

    static Send text(String number) {
        return Send.text("phone-test", number);
    }

    static PublicId sent(Send send) throws Exception {
        return inTransaction(() -> bean(Deliveries.class).enqueue(send));
    }

    static DeliveryTruth truth(PublicId delivery) {
        return bean(Deliveries.class).truth(delivery);
    }

    static DeliveryTruth await(PublicId delivery, DeliveryState state, int seconds) {
        Await.until(
                delivery + " to be " + state,
                Duration.ofSeconds(seconds),
                () -> truth(delivery).state() == state);
        return truth(delivery);
    }

    /** What the world saw of it. */
    static List<OutboxItem> seen(PublicId delivery) {
        return bean(Outbox.class).newest(new OutboxFilter(null, "")).stream()
                .filter(item -> item.reference().equals(delivery.value()))
                .toList();
    }

    /** The number of its row: what stands in its message. */
    static String row(PublicId delivery) throws Exception {
        return value("select id from delivery where public_id = ?", delivery.value());
    }

    /** Puts a message of one's own making into a queue. */
    static void put(String queue, Function<JMSContext, Message> message) throws Exception {
        ConnectionFactory broker = InitialContext.doLookup("java:/jms/Senders");
        Queue target = InitialContext.doLookup("java:/jms/queue/" + queue);
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            session.createProducer().send(target, message.apply(session));
        }
    }
}
