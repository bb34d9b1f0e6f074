package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An order with what came for its invoice, for the office.
 *
 * @param dueAt by when the invoice is to be paid
 */
public record InvoiceCase(OrderDetails order, List<ReceivedPayment> payments, Instant dueAt) implements Serializable {}
