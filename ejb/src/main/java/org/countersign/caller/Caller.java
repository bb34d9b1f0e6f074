package org.countersign.caller;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;

/**
 * The person behind the running request, as the database has him at this moment.
 *
 * @param session the running session's number in the database
 * @param account whose login it is
 * @param userId the login's name, such as {@code user_0001}
 * @param displayName first and last name
 * @param organization the company he belongs to: his scope (TENANCY-1)
 * @param organizationName its name, for the header
 * @param roles what he may do; holds {@link Role#USER} always
 * @param strength how the session was proved, by the strongest that was presented in it
 * @param level 1 to 3 (section 1)
 * @param shown the level to which each kind of credential was presented in this session
 * @param lastOtp when an OTP was last presented in this session; null if never
 * @param holdsFactor whether the account holds a credential that was ever activated and is not revoked (OTP-6)
 */
public record Caller(
        long session,
        AccountId account,
        String userId,
        String displayName,
        OrganizationId organization,
        String organizationName,
        Set<Role> roles,
        Strength strength,
        int level,
        Map<Kind, Integer> shown,
        Instant lastOtp,
        boolean holdsFactor)
        implements Serializable {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether an OTP was presented within that time before now (OTP-6). */
    public boolean freshOtp(Instant now, Duration maxAge) {
        return Optional.ofNullable(lastOtp)
                .filter(at -> !at.isBefore(now.minus(maxAge)))
                .isPresent();
    }
}
