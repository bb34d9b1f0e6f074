package org.countersign.proofing.control;

import java.time.ZoneId;
import java.util.List;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.shared.AccountId;

/**
 * When an agent works, and when he is busy all the same.
 *
 * @param zone whose clocks the hours mean
 * @param busy absences and appointments
 */
record AgentTime(AccountId agent, ZoneId zone, List<WorkHours> hours, List<TimeSpan> busy) {
    boolean isFree(TimeSpan span) {
        return busy.stream().noneMatch(span::overlaps);
    }
}
