package org.countersign.order;

import java.io.Serializable;
import org.countersign.shared.LegalName;

/**
 * Who buys and how to reach him: the order's primary information (ORD-1).
 *
 * @param phone in E.164
 */
public record BuyerDetails(LegalName name, String email, String phone, String organizationName)
        implements Serializable {}
