package org.countersign.proofing.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.countersign.shared.JsonText;

/**
 * What one browser has to tell the other so that they find and understand each other, and nothing else: it is read, and
 * written anew from what was understood. Holds network addresses of people: never stored, never logged.
 *
 * @param text JSON, as it goes to the other browser
 */
record Signal(Kind kind, String text) {
    /** The most signs that are read; a description of picture and sound has some 8,000. */
    static final int LONGEST = 32 * 1024;

    private static final int LONGEST_LINE = 1024;
    private static final Pattern WINDOW = Pattern.compile("[0-9a-f]{16,64}");
    private static final Pattern PLACE = Pattern.compile("\\d{1,2}");

    /** What can be said. */
    enum Kind {
        /** A window is there, or answers that it is. */
        HELLO,
        /** A window asks whether the line still stands; not passed on. */
        HERE,
        /** A description of what one sends and can receive (SDP). */
        OFFER,
        ANSWER,
        /** An address under which one may be reached (ICE). */
        CANDIDATE,
        /** One leaves for good. */
        BYE,
        /** One's line to the server is gone; only the server says so. */
        GONE
    }

    /** That the other one's line is gone. */
    static final Signal GONE = bare(Kind.GONE);

    /** That the other one has left. */
    static final Signal BYE = bare(Kind.BYE);

    /** What a browser said; empty if it is nothing of the kind. */
    static Optional<Signal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return understood(JsonText.readObject(text));
        } catch (RuntimeException unreadable) {
            // the reader says "too deep" and "too long a number" by exceptions of no kind of its own
            return Optional.empty();
        }
    }

    private static Optional<Signal> understood(JsonObject said) {
        return switch (said.getString("type", "")) {
            case "hello" -> hello(said);
            case "here" -> Optional.of(bare(Kind.HERE));
            case "offer" -> description(Kind.OFFER, said);
            case "answer" -> description(Kind.ANSWER, said);
            case "candidate" -> candidate(said);
            case "bye" -> Optional.of(BYE);
            default -> Optional.empty();
        };
    }

    private static Optional<Signal> hello(JsonObject said) {
        JsonValue reply = said.getOrDefault("reply", JsonValue.NULL);
        if (!JsonValue.TRUE.equals(reply) && !JsonValue.FALSE.equals(reply)) {
            return Optional.empty();
        }
        return line(said, "from", WINDOW.asMatchPredicate())
                .map(from -> of(Kind.HELLO, of(Kind.HELLO).add("from", from).add("reply", reply)));
    }

    private static Optional<Signal> description(Kind kind, JsonObject said) {
        return Optional.of(said.getString("sdp", ""))
                .filter(sdp -> sdp.startsWith("v=0"))
                .map(sdp -> of(kind, of(kind).add("sdp", sdp)));
    }

    private static Optional<Signal> candidate(JsonObject said) {
        if (!(said.get("candidate") instanceof JsonObject parts)) {
            return Optional.empty();
        }
        return line(parts, "candidate", text -> text.startsWith("candidate:")).map(address -> {
            JsonObjectBuilder known = JsonText.object().add("candidate", address);
            line(parts, "sdpMid", text -> true).ifPresent(media -> known.add("sdpMid", media));
            line(parts, "usernameFragment", text -> true).ifPresent(word -> known.add("usernameFragment", word));
            if (parts.get("sdpMLineIndex") instanceof JsonNumber place
                    && PLACE.matcher(place.toString()).matches()) {
                known.add("sdpMLineIndex", place.intValue());
            }
            return of(Kind.CANDIDATE, of(Kind.CANDIDATE).add("candidate", known));
        });
    }

    private static Optional<String> line(JsonObject said, String name, Predicate<String> right) {
        return said.get(name) instanceof JsonString text
                ? Optional.of(text.getString())
                        .filter(line -> line.length() <= LONGEST_LINE
                                && line.chars().noneMatch(Character::isISOControl)
                                && right.test(line))
                : Optional.empty();
    }

    private static Signal bare(Kind kind) {
        return of(kind, of(kind));
    }

    private static JsonObjectBuilder of(Kind kind) {
        return JsonText.object().add("type", kind.name().toLowerCase(Locale.ROOT));
    }

    private static Signal of(Kind kind, JsonObjectBuilder content) {
        return new Signal(kind, content.build().toString());
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
