package org.countersign.proofing;

/** What a change of policy does to an open case, from then on. */
public enum CaseEffect {
    /** Other methods stand on the page where one is chosen. */
    OTHER_METHODS,
    /** The method that was chosen leads to nothing any more: another one must be chosen. */
    METHOD_WITHDRAWN,
    /** Right answers prove, which they did not before. */
    ANSWERS_PROVE,
    /** Right answers prove nobody any more: a letter or a meeting follows. */
    ANSWERS_PROVE_NOBODY,
    /** The bureau may be asked more or less often, or wrong answers leave another choice. */
    OTHER_TRIES,
    /** The next letter is good for another number of days; one that is out keeps the day that is printed in it. */
    OTHER_LETTER_DAYS
}
