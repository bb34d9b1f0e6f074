package org.countersign.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.proofing.AgentPlan;
import org.countersign.proofing.boundary.ProofingAgents;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** One agent: his hours, his absences, on the list or off it (PRF-9). */
@Named
@RequestScoped
public class AgentPlanView {
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    ProofingAgents agents;

    @Inject
    Notices notices;

    private final Map<String, String> hours = new HashMap<>();
    private String agent;
    private AgentPlan plan;
    private String zone;
    private LocalDate from;
    private LocalDate until;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        agent = parameters.get("agent");
    }

    public void load() {
        AgentPlan known = getPlan();
        zone = known.zone().getId();
        DAYS.forEach(day -> hours.put(name(day), known.week().of(day)));
    }

    public String save() {
        Map<DayOfWeek, String> typed = new EnumMap<>(DayOfWeek.class);
        DAYS.forEach(day -> typed.put(day, hours.get(name(day))));
        agents.employ(new PublicId(agent), zone, typed);
        notices.say("agents.saved", getPlan().name());
        return again();
    }

    public String remove() {
        AgentPlan known = getPlan();
        agents.remove(known.account());
        notices.say("agents.removed", known.name());
        return Redirect.to("/admin/agents");
    }

    public String away() {
        agents.awayOn(new PublicId(agent), from, until);
        notices.say("agents.away.recorded");
        return again();
    }

    public String back(long absence) {
        agents.back(new PublicId(agent), absence);
        notices.say("agents.back.recorded");
        return again();
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private String again() {
        return Redirect.to("/admin/agents/agent?agent=" + agent);
    }

    public AgentPlan getPlan() {
        if (plan == null) {
            plan = agents.plan(new PublicId(agent));
        }
        return plan;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    /** What is typed for each day, by its English name in small letters. */
    public Map<String, String> getHours() {
        return hours;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
