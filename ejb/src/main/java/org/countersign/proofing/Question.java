package org.countersign.proofing;

import java.util.List;

/**
 * One of the bureau's questions, in its words. Shown once and kept nowhere (PRF-4, PRF-6): it cannot be written into a
 * session, and tells nothing of itself.
 *
 * @param choices from which one is taken; counted from 1
 */
public record Question(String text, List<String> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    @Override
    public String toString() {
        return "question";
    }
}
