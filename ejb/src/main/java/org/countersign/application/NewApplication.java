package org.countersign.application;

import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;

/**
 * What a new application is made of.
 *
 * @param accepts empty for any kind
 * @param launchPath where a launch leads: a path of this server; no other address is followed (case 44)
 */
public record NewApplication(
        OrganizationId partner,
        String name,
        String description,
        int requiredLevel,
        int methodsNeeded,
        String launchPath,
        Set<Kind> accepts) {}
