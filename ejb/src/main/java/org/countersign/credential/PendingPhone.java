package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.delivery.DeliveryTruth;

/**
 * A number that waits for its code; any node can go on with it.
 *
 * @param number as people of its country write it, in full: its owner has just typed it
 * @param truth what became of the code that was sent last (DLV-5)
 */
public record PendingPhone(String number, boolean voiceOnly, DeliveryTruth truth, Instant expiresAt, int triesLeft)
        implements Serializable {}
