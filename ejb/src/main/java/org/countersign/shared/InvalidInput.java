package org.countersign.shared;

/** A value that cannot be what was asked for; names the field and what is right. */
public class InvalidInput extends BusinessException {
    private static final long serialVersionUID = 1L;

    public InvalidInput(String field, MessageKey key, Object... arguments) {
        super(new Field(field), key, arguments);
    }
}
