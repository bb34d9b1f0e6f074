package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Somebody with the role of an agent, and when he can be booked (PRF-9).
 *
 * @param serves whether he is on the list of those who are booked
 * @param zone by whose clocks he works; his own where nobody has said
 * @param absences those that are not over, the earliest first
 * @param booked how many appointments he has before him
 */
public record AgentPlan(
        AccountId account,
        PublicId publicId,
        String name,
        String organization,
        boolean serves,
        ZoneId zone,
        WorkWeek week,
        List<Away> absences,
        int booked)
        implements Serializable {

    /** A while in which he cannot be booked. */
    public record Away(long id, TimeSpan span) implements Serializable {
        /** Its last moment, for whoever reads it as days. */
        public Instant last() {
            return span.until().minusMillis(1);
        }
    }
}
