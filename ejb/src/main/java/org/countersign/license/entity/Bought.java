package org.countersign.license.entity;

import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;

/**
 * Whose purchase a key proves.
 *
 * @param buyer null for a guest (CAT-3)
 * @param organization null for a guest
 */
public record Bought(String orderReference, AccountId buyer, OrganizationId organization) {}
