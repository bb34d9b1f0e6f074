package org.countersign.demo;

import org.countersign.shared.Money;

/** What the simulated provider is asked for. */
public record OpenPayment(
        String key, String orderReference, Money amount, String email, String returnTo, String notifyAt) {}
