package org.countersign.web.faces;

import jakarta.faces.application.FacesMessage;

/** A message with the stable code that a person can read to support (section 16). */
public class CodedMessage extends FacesMessage {
    private static final long serialVersionUID = 1L;

    private final String code;

    CodedMessage(String text, String code) {
        super(SEVERITY_ERROR, text, null);
        this.code = code;
    }

    /** Such as {@code CS-TOK-002}. */
    public String code() {
        return code;
    }
}
