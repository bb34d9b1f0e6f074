package org.countersign.demo;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Money;

/**
 * A payment as the simulated provider's page shows it.
 *
 * @param open whether a card can be entered
 * @param challenged whether the bank waits for its customer
 * @param returnTo where the browser goes afterwards
 */
public record HostedPayment(
        String reference, Money amount, boolean open, boolean challenged, String returnTo, Instant expiresAt)
        implements Serializable {}
