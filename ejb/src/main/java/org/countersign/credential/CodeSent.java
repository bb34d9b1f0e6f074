package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/**
 * A code is on its way to a phone.
 *
 * @param number masked
 * @param delivery for asking what became of it (DLV-5)
 * @param expiresAt the first instant at which the code is no longer good
 */
public record CodeSent(String number, SendBy by, PublicId delivery, Instant sentAt, Instant expiresAt)
        implements Serializable {}
