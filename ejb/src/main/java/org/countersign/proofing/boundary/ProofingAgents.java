package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.AgentPlan;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.WorkWeek;
import org.countersign.proofing.control.AgentPlans;
import org.countersign.proofing.control.Agents;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.shared.TimeZones;

/** Who proofs identities by webcam, and when. What a change means for appointments, the sweep sees to within a minute. */
@Stateless
public class ProofingAgents {
    @Inject
    Agents agents;

    @Inject
    AgentPlans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whoever has the role of an agent, or still appointments as one, by their names. */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public List<AgentPlan> plans() {
        return plans.all(clock.instant());
    }

    /** @throws NotFound if he is none of them */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public AgentPlan plan(PublicId agent) {
        return plans.of(agent, clock.instant()).orElseThrow(NotFound::new);
    }

    /**
     * Puts somebody with the role of an agent on the list, or gives him other hours.
     *
     * @param zone an IANA name, by whose clocks he works
     * @param hours as {@link WorkWeek#read} reads them
     * @throws org.countersign.shared.InvalidForm where hours are impossible or overlap, or there are none
     * @throws InvalidInput for an unknown zone
     * @throws NotFound if he has not that role
     */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void employ(PublicId agent, String zone, Map<DayOfWeek, String> hours) {
        AccountId account = plan(agent).account();
        WorkWeek week = WorkWeek.read(hours);
        if (week.hours().isEmpty()) {
            throw new InvalidInput("monday", AppointmentMessage.NO_HOURS);
        }
        ZoneId known =
                TimeZones.read(zone).orElseThrow(() -> new InvalidInput("agentZone", AppointmentMessage.ZONE_UNKNOWN));
        serve(account, known, week.hours());
    }

    /** The same for the system's own work, which knows what it says. */
    public void serve(AccountId agent, ZoneId zone, List<WorkHours> hours) {
        agents.serve(agent, zone, new WorkWeek(hours).hours());
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
     * The agent cannot be booked on those days; what is booked already goes to others, or is called off.
     *
     * @param from the first day, by the clocks of his zone
     * @param until the last one
     * @throws InvalidInput where it ends before it begins, or is over
     * @throws NotFound if he is not on the list
     */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void awayOn(PublicId agent, LocalDate from, LocalDate until) {
        AgentPlan plan = plan(agent);
        TimeSpan span = new TimeSpan(
                from.atStartOfDay(plan.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(plan.zone()).toInstant());
        if (!span.until().isAfter(clock.instant())) {
            throw new InvalidInput("until", AppointmentMessage.ABSENCE_OVER);
        }
        away(plan.account(), span);
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

    /** He is back, or never goes: an absence that was recorded is none. */
    @SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
    public void back(PublicId agent, long absence) {
        AccountId account = plan(agent).account();
        if (agents.back(account, absence)) {
            audit.record(Entry.done(Act.AGENT_CHANGED).about(account).with("absenceEnded", absence));
        }
    }
}
