/**
 * Gets hardware tokens from stock into the hands of those who bought them (INV-3, INV-4): one shipment for each token
 * of a paid order, a serial set aside for it, a parcel, an e-mail with its number. Does not know secrets: the stock
 * does; nor what was paid: the order says so.
 */
package org.countersign.fulfilment;
