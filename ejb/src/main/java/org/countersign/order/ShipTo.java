package org.countersign.order;

import java.io.Serializable;
import org.countersign.shared.PostalAddress;

/** Whom a parcel is for and where it goes. */
public record ShipTo(String recipient, PostalAddress address) implements Serializable {}
