package org.countersign.order;

import java.time.LocalDate;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * Money that came for an invoice.
 *
 * @param submission made by the form when it was opened: the same one counts once, however often it is sent
 * @param receivedOn the day on the bank's statement
 * @param bankReference the bank's own reference of this payment
 */
public record RecordPayment(
        PublicId order, String submission, Money amount, LocalDate receivedOn, String bankReference) {}
