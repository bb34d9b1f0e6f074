package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.control.Agents;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.NotFound;

/** Who proofs identities by webcam, and when. What a change means for appointments, the sweep sees to within a minute. */
@Stateless
public class ProofingAgents {
    @Inject
    Agents agents;

    @Inject
    AuditTrail audit;

    /**
     * Puts somebody with the role of an agent on the list, or gives him other hours; only the system's own work calls it
     * until administrators do.
     *
     * @param hours by the clocks of that zone
     * @throws InvalidInput where hours are impossible or overlap
     */
    public void serve(AccountId agent, ZoneId zone, List<WorkHours> hours) {
        for (WorkHours some : hours) {
            long same = hours.stream().filter(some::overlaps).count();
            if (!some.isPossible() || same > 1) {
                throw new InvalidInput("hours", AppointmentMessage.HOURS_IMPOSSIBLE);
            }
        }
        agents.serve(agent, zone, hours);
        audit.record(Entry.done(Act.AGENT_CHANGED).about(agent).with("serves", true));
    }

    /** Takes an agent off the list: others take over his appointments, or they are called off (case 34). */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void remove(AccountId agent) {
        if (!agents.leave(agent)) {
            throw new NotFound();
        }
        audit.record(Entry.done(Act.AGENT_CHANGED).about(agent).with("serves", false));
    }

    /**
     * The agent cannot be booked in that while; what is booked already goes to others, or is called off.
     *
     * @throws InvalidInput where it ends before it begins
     */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void away(AccountId agent, TimeSpan span) {
        if (span.isEmpty()) {
            throw new InvalidInput("until", AppointmentMessage.ABSENCE_IMPOSSIBLE);
        }
        if (!agents.away(agent, span)) {
            throw new NotFound();
        }
        audit.record(Entry.done(Act.AGENT_CHANGED)
                .about(agent)
                .with("awayFrom", span.from())
                .with("awayUntil", span.until()));
    }
}
