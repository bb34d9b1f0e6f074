package org.countersign.order;

import java.io.Serializable;
import org.countersign.credential.SendBy;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * The phone to which the order's last test message went (PHN-2).
 *
 * @param test names the test, and its delivery, for asking what became of it
 */
public record TriedPhone(PhoneNumber number, SendBy by, PublicId test) implements Serializable {}
