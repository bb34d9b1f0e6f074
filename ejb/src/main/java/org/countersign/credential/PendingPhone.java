package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/**
 * A number that waits for its code; any node can go on with it.
 *
 * @param number as people of its country write it, in full: its owner has just typed it
 */
public record PendingPhone(
        String number,
        boolean voiceOnly,
        SendBy by,
        PublicId delivery,
        Instant sentAt,
        Instant expiresAt,
        int triesLeft)
        implements Serializable {}
