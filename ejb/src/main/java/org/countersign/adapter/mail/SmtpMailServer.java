package org.countersign.adapter.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import org.countersign.delivery.port.Mail;
import org.countersign.delivery.port.MailServer;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.Deployment;
import org.countersign.shared.EmailAddress;

/**
 * A mail server, by SMTP. Unless the operator says otherwise nothing is sent without TLS, whatever the server offers
 * (case 65), and nothing to an address that it cannot be told sign by sign. A server that dribbles is cut off: the whole conversation has a deadline.
 */
@ApplicationScoped
public class SmtpMailServer implements MailServer {
    private static final Logger LOG = System.getLogger(SmtpMailServer.class.getName());
    /** As a server itself would say that no such address can be. */
    private static final String NO_ADDRESS = "553 5.1.3";

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    Deployment deployment;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ScheduledExecutorService threads;

    private SmtpSettings settings;

    @PostConstruct
    void settle() {
        use(SmtpSettings.of(deployment), threads, clock);
    }

    void use(SmtpSettings chosen, ScheduledExecutorService timers, Clock time) {
        settings = chosen;
        threads = timers;
        clock = time;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Receipt send(Mail mail) {
        if (!EmailAddress.isWritable(mail.to())) {
            return Receipt.refused(NO_ADDRESS);
        }
        try (DeadlineSockets sockets = new DeadlineSockets(threads, LONGEST)) {
            return converse(mail, sockets);
        }
    }

    private Receipt converse(Mail mail, DeadlineSockets sockets) {
        Properties properties = settings.properties();
        properties.put("mail.smtp.socketFactory", sockets);
        Session session = Session.getInstance(properties);
        try {
            MimeMessage message = new Envelope(settings.from(), session).write(mail, clock.instant());
            Transport transport = session.getTransport("smtp");
            transport.connect(settings.user(), settings.password());
            return deliver(transport, message);
        } catch (MessagingException notReached) {
            return SmtpAnswer.beforeSending(notReached);
        }
    }

    private static Receipt deliver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Receipt.accepted(null);
        } catch (MessagingException answer) {
            return SmtpAnswer.whileSending(answer);
        } finally {
            quit(transport);
        }
    }

    /** The mail has its answer already; a server that takes its leave badly does not change that. */
    private static void quit(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException impolite) {
            LOG.log(Level.DEBUG, "The mail server closed without a word: {0}", impolite.getMessage());
        }
    }
}
