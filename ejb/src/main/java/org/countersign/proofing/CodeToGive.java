package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * A pass that a second agent has confirmed, and whose code nobody has handed over yet.
 *
 * @param id of the appointment
 * @param until when it can be handed over; past that, another appointment is made
 */
public record CodeToGive(PublicId id, LegalName applicant, Instant until) implements Serializable {}
