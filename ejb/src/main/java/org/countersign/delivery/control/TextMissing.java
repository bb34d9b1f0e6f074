package org.countersign.delivery.control;

/** A text cannot be written: no such template, or a variable is missing. Names both, and no value. */
public class TextMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TextMissing(String what, Throwable cause) {
        super(what, cause);
    }
}
