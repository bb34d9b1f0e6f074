package org.countersign.account;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.countersign.caller.Role;
import org.countersign.shared.LegalName;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PostalAddress;

/**
 * What a new login is made of.
 *
 * @param userId unique, compared without case
 * @param phone in E.164, or null
 * @param address or null
 */
public record NewAccount(
        String userId,
        String email,
        LegalName name,
        OrganizationId organization,
        Locale locale,
        ZoneId zone,
        String phone,
        PostalAddress address,
        Set<Role> roles) {}
