package org.countersign.delivery;

/** What is told of a letter after it was handed to the printer. */
public enum LetterNews {
    /** It was printed and given to the post. */
    MAILED,
    /** The post says that it arrived. */
    DELIVERED,
    /** The post brought it back. */
    RETURNED
}
