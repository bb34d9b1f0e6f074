package org.countersign.fulfilment.entity;

import java.util.Locale;
import org.countersign.shared.AccountId;
import org.countersign.shared.PostalAddress;

/** Whom a shipment is for, how he is told of it, and where it goes. */
public record Parcel(
        String orderReference,
        AccountId account,
        String email,
        Locale locale,
        String recipient,
        PostalAddress address) {}
