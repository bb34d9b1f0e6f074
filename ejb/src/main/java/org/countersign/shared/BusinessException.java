package org.countersign.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule. It rolls the transaction back, and the page shows its text: beside the field it names, or in the
 * summary. An outcome that must survive (a charged failure) is a value, never one of these.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient MessageKey key;
    private final transient List<Object> arguments;
    private final String field;

    protected BusinessException(MessageKey key, Object... arguments) {
        this(key, null, arguments);
    }

    private BusinessException(MessageKey key, String field, Object... arguments) {
        super(key.code());
        this.key = key;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** For exceptions that belong to one field of a form. */
    protected BusinessException(Field field, MessageKey key, Object... arguments) {
        this(key, field.name(), arguments);
    }

    public MessageKey key() {
        return key;
    }

    /** What the text's placeholders {0}, {1} … stand for. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The id of the field beside which the text belongs. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The id of a form field, as {@code cs:field} has it. */
    public record Field(String name) {}
}
