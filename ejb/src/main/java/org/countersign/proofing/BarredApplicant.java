package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * Somebody who can begin no other proofing, since two people took his for fraud.
 *
 * @param id of that case
 */
public record BarredApplicant(PublicId id, LegalName applicant, String organization, Instant since)
        implements Serializable {}
