package org.countersign.delivery;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * A delivery went from one state to another; fired in the transaction that moved it.
 *
 * @param account whose it is, or null
 * @param failure why, where it failed; else null
 * @param before why the last attempt had failed, where it was withdrawn after that; else null
 */
public record DeliveryMoved(
        PublicId delivery,
        AccountId account,
        Channel channel,
        String template,
        DeliveryState from,
        DeliveryState to,
        Failure failure,
        Failure before,
        Instant at) {}
