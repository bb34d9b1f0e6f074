package org.countersign.shared;

import java.util.List;

/** Several values of one form cannot be; each problem names its field. The first one stands for all. */
public class InvalidForm extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<InvalidInput> problems;

    /** @param problems at least one */
    public InvalidForm(List<InvalidInput> problems) {
        super(
                new Field(problems.get(0).field().orElseThrow()),
                problems.get(0).key(),
                problems.get(0).arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public List<InvalidInput> problems() {
        return problems;
    }
}
