package org.countersign.license;

import java.util.List;
import java.util.Locale;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;

/**
 * The keys that a paid order promises.
 *
 * @param orderReference the order's number, as people know it
 * @param keys one for each credential
 * @param buyer who ordered; null for a guest (CAT-3)
 * @param organization whose people may use them (ONB-3); null for a guest
 * @param email where they are sent
 */
public record IssueKeys(
        String orderReference,
        List<KeyFor> keys,
        AccountId buyer,
        OrganizationId organization,
        String email,
        Locale locale) {}
