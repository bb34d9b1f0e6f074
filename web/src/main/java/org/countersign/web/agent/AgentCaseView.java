package org.countersign.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.countersign.proofing.AgentCase;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.shared.PublicId;
import org.countersign.web.proofing.RoomView;
import org.countersign.web.session.Redirect;

/**
 * One appointment of the agent's: the checklist, what came of it, and the room. The page keeps no state, since a document's
 * number is typed in it; a code is in the answer to the form that asked for it, and nowhere else (PRF-11).
 */
@Named
@RequestScoped
public class AgentCaseView {
    private static final Set<String> ENDS = Set.of("form:fail", "form:technicalProblem", "form:suspect");
    private static final Set<AppointmentState> MEETING = Set.of(AppointmentState.BOOKED, AppointmentState.HELD);

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    AgentConsole console;

    @Inject
    RoomView room;

    private String id;
    private CheckForm form;
    private AgentCase proofing;
    private PassOutcome.Code code;
    private boolean roomOpened;

    @PostConstruct
    void take() {
        id = parameters.get("id");
        form = new CheckForm(parameters);
    }

    public void load() {
        form.setDocumentCountry(getProofing().country());
    }

    public String pass() {
        PassOutcome outcome = console.pass(appointment(), form.findings());
        proofing = null;
        if (outcome instanceof PassOutcome.Code given) {
            code = given;
            return null;
        }
        return again();
    }

    public void newCode() {
        code = console.newCode(appointment());
        proofing = null;
    }

    public String fail() {
        console.fail(appointment(), form.findings());
        return again();
    }

    public String technicalProblem() {
        console.technicalProblem(appointment(), form.findings());
        return again();
    }

    public String suspect() {
        console.suspect(appointment(), form.findings());
        return again();
    }

    public String arrived() {
        console.arrived(appointment());
        return again();
    }

    public String noShow() {
        console.noShow(appointment());
        return again();
    }

    private String again() {
        return Redirect.to("/agent/case?id=" + id);
    }

    private PublicId appointment() {
        return new PublicId(id);
    }

    public AgentCase getProofing() {
        if (proofing == null) {
            proofing = console.open(appointment());
        }
        return proofing;
    }

    /** Whether everything has to be filled in: in every way but the ends without a pass. */
    public boolean isPassing() {
        return ENDS.stream().noneMatch(parameters::containsKey);
    }

    /** The code that was just made; null in every other answer. */
    public PassOutcome.Code getCode() {
        return code;
    }

    /**
     * Open while people can meet for this appointment; also after its outcome, since the code is told in it. Whoever confirmed
     * the pass has no seat in it.
     */
    public RoomView getRoom() {
        if (!roomOpened && getProofing().own() && MEETING.contains(getProofing().state())) {
            room.open(appointment());
        }
        roomOpened = true;
        return room;
    }

    public CheckForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
