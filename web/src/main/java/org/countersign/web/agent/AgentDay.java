package org.countersign.web.agent;

import java.time.LocalDate;
import java.util.List;
import org.countersign.proofing.AgendaItem;

/** A day of an agent's week that has appointments. */
public record AgentDay(LocalDate day, List<AgendaItem> items) {}
