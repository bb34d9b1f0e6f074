package org.countersign.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What the tags of fields ask about an input while it is written. */
@Named("fields")
@ApplicationScoped
public class FieldView {
    /** The ids of its help and its message. */
    public String describedBy(UIComponent input) {
        return FieldFrame.describing(FacesContext.getCurrentInstance(), input);
    }

    /** {@code true} if something was said against it, else nothing. */
    public String invalid(UIComponent input) {
        return FieldFrame.isWrong(FacesContext.getCurrentInstance(), input) ? "true" : null;
    }
}
