package org.countersign.organization;

import java.io.Serializable;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** A company as other features and pages see it. */
public record OrganizationSummary(
        OrganizationId id, PublicId publicId, String name, OrganizationType type, String country)
        implements Serializable {}
