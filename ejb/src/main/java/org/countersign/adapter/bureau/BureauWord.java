package org.countersign.adapter.bureau;

import jakarta.json.JsonObject;
import java.util.Optional;

/** What the bureau has to say to a question, if it is there. */
sealed interface BureauWord {
    /** An answer. */
    record Said(JsonObject words) implements BureauWord {}

    /** It knows no such inquiry (any more). */
    record Unknown() implements BureauWord {}

    /** It takes what somebody typed for impossible, or comes to nothing with it. */
    record Refused(int status) implements BureauWord {}

    /** Empty unless it is an answer. */
    default Optional<JsonObject> said() {
        return this instanceof Said said ? Optional.of(said.words()) : Optional.empty();
    }
}
