package org.countersign.token;

import org.countersign.shared.AccountId;

/**
 * What a token is set aside for (INV-4).
 *
 * @param orderReference the order or sponsorship; the right that comes of it names the same as its source
 * @param account whose order it is: he, or whoever holds the right from that order, can register the token
 */
public record Allocation(String orderReference, AccountId account) {}
