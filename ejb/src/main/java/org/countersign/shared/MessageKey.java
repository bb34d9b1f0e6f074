package org.countersign.shared;

/**
 * A text that people meet when something is refused. Implemented by one enum a feature; every constant has a text in
 * every language's bundle under {@link #bundleKey()}, which a test holds.
 */
public interface MessageKey {
    /** The stable code that a person can read to support, such as {@code CS-TOK-002}; never reused, never renumbered. */
    String code();

    /** The constant's name. */
    String name();

    /** The key in the bundle: {@code error.} and the code, such as {@code error.CS-TOK-002}. */
    default String bundleKey() {
        return "error." + code();
    }
}
