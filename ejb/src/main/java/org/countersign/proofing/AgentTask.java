package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * Something that an applicant waits for and only his agent can do: say what came of their meeting, or hand over a code.
 *
 * @param id of the appointment
 * @param until by when; past that, the applicant makes another one
 */
public record AgentTask(PublicId id, LegalName applicant, Instant until) implements Serializable {}
