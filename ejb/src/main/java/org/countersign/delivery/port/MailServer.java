package org.countersign.delivery.port;

/** Carries e-mails. */
public interface MailServer extends Gateway {
    Receipt send(Mail mail);
}
