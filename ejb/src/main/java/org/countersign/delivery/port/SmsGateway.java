package org.countersign.delivery.port;

/** Carries text messages. */
public interface SmsGateway extends Gateway {
    Receipt send(ShortMessage message);
}
