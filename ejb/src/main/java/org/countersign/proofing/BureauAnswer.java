package org.countersign.proofing;

import java.util.List;

/** What the bureau says when it is told of somebody (PRF-4). */
public sealed interface BureauAnswer {
    /** The bureau's name of this inquiry; letters, digits and dashes, at most 64, nobody's details. */
    String reference();

    /** It knows him and asks him these. */
    record Questions(String reference, List<Question> questions) implements BureauAnswer {
        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /** It knows him, and has nothing to ask. */
    record LocatedOnly(String reference) implements BureauAnswer {}

    /** Four digits do not tell him from others: it wants all nine. */
    record DigitsNeeded(String reference) implements BureauAnswer {}

    /** It does not know him. */
    record NotLocated(String reference) implements BureauAnswer {}
}
