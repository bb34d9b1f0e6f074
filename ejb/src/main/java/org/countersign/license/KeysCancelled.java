package org.countersign.license;

/**
 * What became of an order's keys when it was cancelled.
 *
 * @param revoked how many were taken back
 * @param redeemed how many had been used already: their credentials are another matter
 */
public record KeysCancelled(int revoked, int redeemed) {}
