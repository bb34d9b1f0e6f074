package org.countersign.order.port;

/**
 * Where a payment is made.
 *
 * @param reference the provider's name of this payment
 * @param address the page to which the buyer's browser goes; a path where the page is this server's own
 */
public record HostedPage(String reference, String address) {}
