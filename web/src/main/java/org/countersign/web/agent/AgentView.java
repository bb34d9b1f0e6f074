package org.countersign.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.proofing.AgendaItem;
import org.countersign.proofing.AgentTask;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.proofing.boundary.FraudReview;
import org.countersign.proofing.boundary.PassConfirmation;
import org.countersign.web.shell.ShellView;

/** An agent's appointments of today and of a week, in his zone; the address says which week. */
@Named
@RequestScoped
public class AgentView {
    private static final int WEEK = 7;
    private static final String DAY = "yyyy-MM-dd";

    @Inject
    AgentConsole console;

    @Inject
    PassConfirmation confirmations;

    @Inject
    FraudReview suspicions;

    @Inject
    ShellView shell;

    private String from;
    private LocalDate first;
    private List<AgendaItem> today;
    private List<AgentDay> days;
    private List<MeetingRecord> toConfirm;
    private List<AgentTask> toRecord;
    private List<AgentTask> toGive;
    private int suspected;

    public void load() {
        ZoneId zone = shell.getZone();
        first = day(console.day(zone));
        today = console.today(zone);
        days = console.week(zone, first).stream()
                .collect(Collectors.groupingBy(
                        item -> LocalDate.ofInstant(item.startsAt(), zone), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new AgentDay(each.getKey(), each.getValue()))
                .toList();
        toConfirm = confirmations.waiting();
        toRecord = console.outcomesToRecord();
        toGive = console.codesToGive();
        suspected = suspicions.open().size();
    }

    /** What stands in the address, if it is a day as our links have it. */
    private LocalDate day(LocalDate otherwise) {
        try {
            return from == null || from.length() != DAY.length() ? otherwise : LocalDate.parse(from);
        } catch (DateTimeException noDay) {
            return otherwise;
        }
    }

    public List<AgendaItem> getToday() {
        return today;
    }

    /** The week's days that have appointments. */
    public List<AgentDay> getDays() {
        return days;
    }

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return first.plusDays(WEEK - 1L);
    }

    public LocalDate getBefore() {
        return first.minusDays(WEEK);
    }

    public LocalDate getAfter() {
        return first.plusDays(WEEK);
    }

    /** Passes of other agents that the caller can confirm. */
    public List<MeetingRecord> getToConfirm() {
        return toConfirm;
    }

    /** Meetings that are over and have no outcome. */
    public List<AgentTask> getToRecord() {
        return toRecord;
    }

    /** Confirmed passes whose code the caller can hand over. */
    public List<AgentTask> getToGive() {
        return toGive;
    }

    /** How many suspicions are not decided. */
    public int getSuspected() {
        return suspected;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
