package org.countersign.adapter.bureau;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.JsonText;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PostalRules;

/** Our words in the bureau's, and its words in ours; what is not exactly as agreed is nonsense. */
final class BureauWords {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST = 10;
    private static final int LONGEST = 500;

    private BureauWords() {}

    /** Whether that can be a bureau's name of an inquiry, and so a part of a path. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    static JsonObject of(String request, PersonalDetails details) {
        JsonObjectBuilder words = JsonText.object()
                .add("request", request)
                .add("name", name(details.name()))
                .add("address", address(details.address()))
                .add("birth", details.birth().toString());
        add(words, "phone", details.phone());
        return words.add(details.hasAllNine() ? "ssn" : "lastFour", new String(details.digits()))
                .build();
    }

    private static JsonObject name(LegalName name) {
        JsonObjectBuilder words = JsonText.object().add("first", name.first());
        add(words, "middle", name.middle());
        words.add("last", name.last());
        add(words, "suffix", name.suffix());
        return words.build();
    }

    private static JsonObject address(PostalAddress address) {
        JsonObjectBuilder words = JsonText.object().add("line1", address.line1());
        add(words, "line2", address.line2());
        words.add("city", address.city());
        add(words, "region", address.region());
        add(words, "postalCode", address.postalCode());
        return words.add("country", address.country()).build();
    }

    private static void add(JsonObjectBuilder words, String name, String text) {
        if (text != null) {
            words.add(name, text);
        }
    }

    static BureauAnswer answer(JsonObject words) throws BureauAway {
        String reference = text(words, "reference");
        if (!isReference(reference)) {
            throw nonsense("reference");
        }
        return switch (text(words, "outcome")) {
            case "questions" -> new BureauAnswer.Questions(reference, questions(array(words, "questions")));
            case "located" -> new BureauAnswer.LocatedOnly(reference);
            case "digits-needed" -> new BureauAnswer.DigitsNeeded(reference);
            case "not-located" -> new BureauAnswer.NotLocated(reference);
            default -> throw nonsense("outcome");
        };
    }

    private static List<Question> questions(JsonArray words) throws BureauAway {
        List<Question> questions = new ArrayList<>();
        for (JsonValue each : words) {
            if (!(each instanceof JsonObject question)) {
                throw nonsense("questions");
            }
            questions.add(new Question(text(question, "text"), choices(array(question, "choices"))));
        }
        return some(questions, 1, "questions");
    }

    private static List<String> choices(JsonArray words) throws BureauAway {
        List<String> choices = new ArrayList<>();
        for (JsonValue each : words) {
            choices.add(text(each, "choices"));
        }
        return some(choices, 2, "choices");
    }

    private static <T> List<T> some(List<T> list, int least, String name) throws BureauAway {
        if (list.size() < least || list.size() > MOST) {
            throw nonsense(name);
        }
        return list;
    }

    /** @return empty where nothing was judged */
    static Optional<Verdict> verdict(JsonObject words) throws BureauAway {
        return switch (text(words, "verdict")) {
            case "right" -> Optional.of(Verdict.RIGHT);
            case "wrong" -> Optional.of(Verdict.WRONG);
            case "too-late" -> Optional.of(Verdict.TOO_LATE);
            case "none" -> Optional.empty();
            default -> throw nonsense("verdict");
        };
    }

    static PostalAddress address(JsonObject words) throws BureauAway {
        PostalAddress address = new PostalAddress(
                text(words, "line1"),
                optional(words, "line2"),
                text(words, "city"),
                optional(words, "region"),
                optional(words, "postalCode"),
                text(words, "country"));
        if (!PostalRules.isCountry(address.country())) {
            throw nonsense("country");
        }
        return address;
    }

    private static String optional(JsonObject words, String name) throws BureauAway {
        JsonValue value = words.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? null : text(value, name);
    }

    private static String text(JsonObject words, String name) throws BureauAway {
        return text(words.get(name), name);
    }

    private static String text(JsonValue value, String name) throws BureauAway {
        if (value instanceof JsonString string) {
            String text = string.getString();
            if (!text.isBlank() && text.length() <= LONGEST) {
                return text;
            }
        }
        throw nonsense(name);
    }

    private static JsonArray array(JsonObject words, String name) throws BureauAway {
        if (words.get(name) instanceof JsonArray array) {
            return array;
        }
        throw nonsense(name);
    }

    /** @param name of a field of ours: nothing of what stands in it */
    private static BureauAway nonsense(String name) {
        return BureauAway.unusable("nonsense for " + name);
    }
}
