package org.countersign.order;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** An order became binding, paid or not. Fired in the transaction in which it did. */
public record OrderPlaced(
        String orderReference, PublicId order, AccountId buyer, OrganizationId organization, Instant at) {}
