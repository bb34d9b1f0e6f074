package org.countersign.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Brings the error summary up to date in partial responses too, so that no button has to name it. */
public class SummaryRefresh implements PhaseListener {
    /** The id of the summary's region in every template. */
    static final String REGION = "problems";

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getPartialViewContext().isPartialRequest()
                && context.isPostback()
                && context.getViewRoot().findComponent(REGION) != null) {
            context.getPartialViewContext().getRenderIds().add(REGION);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
