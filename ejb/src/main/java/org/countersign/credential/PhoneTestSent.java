package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * A test message is on its way (PHN-2).
 *
 * @param test names the test, and its delivery, for asking what became of it
 */
public record PhoneTestSent(PublicId test, PhoneNumber number, SendBy by, Instant sentAt) implements Serializable {}
