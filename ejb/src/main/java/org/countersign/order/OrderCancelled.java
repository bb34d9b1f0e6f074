package org.countersign.order;

import java.time.Instant;
import org.countersign.shared.AccountId;

/** An order that was placed will not be carried out. */
public record OrderCancelled(String orderReference, AccountId buyer, Instant at) {}
