/**
 * Orders from the first answer to the last payment (ORD-1, ORD-3, ORD-4): the resumable checkout, exact totals, card and
 * invoice, documents. Says by events that an order was placed or paid, and asks for license keys when it is; does not
 * know parcels, tokens or how keys are used.
 */
package org.countersign.order;
