package org.countersign.proofing;

import java.io.Serializable;
import java.util.List;

/**
 * All proofing policies.
 *
 * @param version the number of the newest one: to be brought back with a change of what was seen
 * @param inForce the one for everybody first
 * @param history the newest first, at most fifty
 */
public record PolicyBook(long version, List<PolicyVersion> inForce, List<PolicyVersion> history)
        implements Serializable {}
