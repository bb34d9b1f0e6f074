package org.countersign.proofing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What an agent answers with yes or no while he looks at a person and his document (PRF-11). */
public enum CheckQuestion {
    /** The person moves as he is asked to, and his face stays whole when his hand passes before it. */
    LIVE,
    /** The face in the picture is the face in front of the camera. */
    FACE,
    /** The document itself is held into the camera: no copy, no screen. */
    ORIGINAL,
    /** Its signs of security change as it is tilted. */
    SECURITY_SIGNS,
    /** Nothing on it is altered, scratched or pasted over. */
    UNTOUCHED,
    /** Its back was shown too. */
    BACK(DocumentType.PASSPORT),
    /** The lines for machines say what the rest of it says. */
    MACHINE_LINES(DocumentType.DRIVING_LICENCE),
    /** The person told his date of birth without reading it off, and it is right. */
    BIRTH,
    /** Nobody prompts him, or presses him. */
    FREE;

    private final Set<DocumentType> without;

    CheckQuestion(DocumentType... without) {
        this.without = Set.of(without);
    }

    /** Those that are asked of a document of that kind, in their order; all of them where the kind is null. */
    public static List<CheckQuestion> of(DocumentType type) {
        return Arrays.stream(values())
                .filter(question -> type == null || !question.without.contains(type))
                .toList();
    }

    /** The kinds of document of which it is not asked. */
    public Set<DocumentType> without() {
        return without;
    }
}
