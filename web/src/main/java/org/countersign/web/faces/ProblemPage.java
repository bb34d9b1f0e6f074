package org.countersign.web.faces;

import jakarta.faces.context.FacesContext;
import org.countersign.shared.BusinessException;

/**
 * What an error page says of a broken rule.
 *
 * @param text in the reader's language
 * @param code the stable code
 */
public record ProblemPage(String text, String code) {
    /** The request attribute under which error pages find it. */
    public static final String ATTRIBUTE = "problem";

    static ProblemPage of(FacesContext context, BusinessException broken) {
        return new ProblemPage(
                ProblemMessage.text(context, broken), broken.key().code());
    }
}
