package org.countersign.credential.control;

import java.time.Instant;
import org.countersign.account.Contact;
import org.countersign.credential.CodePurpose;
import org.countersign.shared.PhoneNumber;

/**
 * Something that is about to be sent to a phone.
 *
 * @param address the network address it was asked for from, as it is counted
 */
record Sending(CodePurpose purpose, Contact contact, PhoneNumber number, String address, Instant at) {}
