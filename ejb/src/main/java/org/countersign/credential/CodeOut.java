package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.delivery.DeliveryTruth;

/**
 * A code that was sent to a phone and can still be typed.
 *
 * @param truth to which number and how it was sent, and what became of it (DLV-5)
 * @param expiresAt the first instant at which the code is no longer good
 */
public record CodeOut(DeliveryTruth truth, Instant expiresAt) implements Serializable {}
