package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.countersign.shared.Money;

/** A payment as it was recorded for an invoice. */
public record ReceivedPayment(
        Money amount, LocalDate receivedOn, String bankReference, Instant recordedAt, String recordedBy)
        implements Serializable {}
