package org.countersign.order.port;

import java.util.Locale;
import org.countersign.shared.Money;

/**
 * What is to be paid.
 *
 * @param key the same for every repetition of this request, another for every other (idempotency)
 * @param orderReference comes back with the outcome
 * @param returnTo where the provider sends the browser afterwards, whatever the outcome
 * @param notifyAt where the provider sends his signed message
 */
public record PaymentRequest(
        String key,
        String orderReference,
        Money amount,
        String email,
        Locale locale,
        String returnTo,
        String notifyAt) {}
