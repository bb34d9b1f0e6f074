package org.countersign.proofing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many choices each of the bureau's questions has. It tells whether answers are complete before anybody judges them, and
 * nothing of what was asked, which is kept nowhere (PRF-4, PRF-6).
 */
public record AnswerSheet(List<Integer> choices) {
    public AnswerSheet {
        choices = List.copyOf(choices);
    }

    public static AnswerSheet of(List<Question> questions) {
        return new AnswerSheet(
                questions.stream().map(question -> question.choices().size()).toList());
    }

    /** @param stored as {@link #stored()} wrote it */
    public static AnswerSheet read(String stored) {
        return new AnswerSheet(
                Arrays.stream(stored.split(" ")).map(Integer::valueOf).toList());
    }

    public String stored() {
        return choices.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Whether each question has one of its own choices, and nothing else is answered; counted from 1. */
    public boolean takes(List<Integer> answers) {
        return answers.size() == choices.size()
                && IntStream.range(0, choices.size())
                        .allMatch(at -> answers.get(at) >= 1 && answers.get(at) <= choices.get(at));
    }
}
