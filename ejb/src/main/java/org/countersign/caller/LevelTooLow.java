package org.countersign.caller;

import org.countersign.shared.BusinessException;

/** The running session's level does not reach what the act demands; the page leads to the step-up and back. */
public class LevelTooLow extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int required;

    public LevelTooLow(int required) {
        super(CallerMessage.LEVEL_TOO_LOW, required);
        this.required = required;
    }

    /** The level that would do. */
    public int required() {
        return required;
    }
}
