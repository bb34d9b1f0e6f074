package org.countersign.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.boundary.PassConfirmation;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.Notices;

/** Another agent's pass, which the caller confirms or not by its record (PRF-11). */
@Named
@RequestScoped
public class AgentConfirmView {
    private static final String CONSOLE = "/agent?faces-redirect=true";

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    PassConfirmation confirmations;

    @Inject
    Notices notices;

    private String id;
    private MeetingRecord record;

    @PostConstruct
    void take() {
        id = parameters.get("id");
    }

    public void load() {
        record = confirmations.record(new PublicId(id));
    }

    public String confirm() {
        confirmations.confirm(new PublicId(id));
        notices.say("agent.confirmed");
        return CONSOLE;
    }

    public String refuse() {
        confirmations.refuse(new PublicId(id));
        notices.say("agent.not-confirmed");
        return CONSOLE;
    }

    public MeetingRecord getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
