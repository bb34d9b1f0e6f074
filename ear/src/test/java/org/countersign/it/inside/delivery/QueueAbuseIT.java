package org.countersign.it.inside.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Send;
import org.countersign.it.fixture.Await;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** Poison in a queue, and a gateway that hangs (cases 47 and 49). */
class QueueAbuseIT extends InsideDelivery {
    private static final String CANARY = "canary-4711";

    @Test
    void poison_is_put_aside_without_its_body_and_the_next_one_passes() throws Exception {
        put("SmsQueue", session -> session.createTextMessage("no number, " + CANARY));
        put("SmsQueue", session -> session.createTextMessage("1; drop table delivery"));
        put("SmsQueue", session -> session.createTextMessage(CANARY.repeat(500_000)));
        put("SmsQueue", session -> session.createTextMessage("999999999999999999"));
        put("SmsQueue", session -> session.createTextMessage());
        put("SmsQueue", session -> session.createObjectMessage(new ArrayList<>(List.of(CANARY))));
        put("SmsQueue", session -> session.createMapMessage());
        put("SmsQueue", JMSContext::createBytesMessage);
        PublicId behind = sent(text(number("1301")));
        await(behind, DeliveryState.DELIVERED, 60);
        List<Message> aside = deadLetters();
        assertThat(aside).hasSizeGreaterThanOrEqualTo(6);
        for (Message letter : aside) {
            assertThat(letter.getStringProperty("reason")).isNotBlank();
            assertThat(((TextMessage) letter).getText()).startsWith("ID:").doesNotContain(CANARY);
        }
    }

    @Test
    void mails_that_hang_hold_up_no_text_message() throws Exception {
        for (int i = 0; i < 15; i++) {
            sent(mail("slow+" + i));
        }
        for (int i = 0; i < 5; i++) {
            await(sent(text(number("131" + i))), DeliveryState.SENT, DeliveryState.DELIVERED, 5);
        }
        Await.until("mails to be sent again", Duration.ofSeconds(60), () -> isCarried(sent(mail("quick"))));
    }

    /** Of no use after its second attempt: later ones would open the circuit under another test. */
    private static Send mail(String mailbox) {
        return Send.email("license-keys", mailbox + "@alder.example")
                .with("orderNumber", "CS-2026-000042")
                .with("keys", "HARDWARE_TOKEN 2 7K2QM-9RCTD-X4WVH-3PAEJ")
                .with("validUntil", "November 23, 2027")
                .until(Instant.now().plusSeconds(12));
    }

    private static boolean isCarried(PublicId mail) {
        Await.until(
                mail + " to end",
                Duration.ofSeconds(30),
                () -> !truth(mail).state().isOpen());
        return truth(mail).state() == DeliveryState.SENT;
    }

    private static void await(PublicId delivery, DeliveryState one, DeliveryState other, int seconds) {
        Await.until(
                delivery + " to be sent",
                Duration.ofSeconds(seconds),
                () -> List.of(one, other).contains(truth(delivery).state()));
    }

    private static List<Message> deadLetters() throws Exception {
        ConnectionFactory broker = InitialContext.doLookup("java:/jms/Senders");
        Queue queue = InitialContext.doLookup("java:/jms/queue/DLQ");
        try (JMSContext session = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE);
                var browser = session.createBrowser(queue)) {
            List<Message> letters = new ArrayList<>();
            for (Object letter : Collections.list(browser.getEnumeration())) {
                if (has((Message) letter, "reason")) {
                    letters.add((Message) letter);
                }
            }
            return letters;
        }
    }

    private static boolean has(Message letter, String property) throws JMSException {
        return letter.propertyExists(property);
    }
}
