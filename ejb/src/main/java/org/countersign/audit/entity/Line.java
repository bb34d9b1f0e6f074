package org.countersign.audit.entity;

import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.shared.AccountId;

/**
 * What one record says, before it has a number.
 *
 * @param at when it happened, by the product's clock
 * @param act what was done
 * @param succeeded whether it came about
 * @param actor who did it; null for the system
 * @param subject whom it touched; null for nobody
 * @param strength strength and level of the session, such as {@code PHONE_OTP/2}; null without one
 * @param address where the request came from
 * @param correlation the id that binds log, audit and error page together
 * @param details a JSON object of ids and masked values
 */
public record Line(
        Instant at,
        Act act,
        boolean succeeded,
        AccountId actor,
        AccountId subject,
        String strength,
        String address,
        String correlation,
        String details) {}
