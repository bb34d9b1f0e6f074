package org.countersign.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page whose address lacks what it needs, or holds what cannot be, does not exist: it would have nothing to show, and no
 * field beside which that could be said.
 */
public class AddressCheck implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot page = context.getViewRoot();
        if (page == null || context.getResponseComplete()) {
            return;
        }
        if (!ViewMetadata.getViewParameters(page).stream().allMatch(UIViewParameter::isValid)) {
            missing(context);
        }
    }

    private static void missing(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
