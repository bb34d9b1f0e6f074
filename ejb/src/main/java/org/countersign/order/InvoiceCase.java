package org.countersign.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An order with what came for its invoice, for the office.
 *
 * @param dueOn by when the invoice is to be paid; null where a card paid
 * @param today the office's day, in its own zone: no payment came later
 */
public record InvoiceCase(OrderDetails order, List<ReceivedPayment> payments, LocalDate dueOn, LocalDate today)
        implements Serializable {}
