package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.MagicDigits;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;

/**
 * The simulated bureau's questions. They are about nobody: names are made of words at random, none of which was typed,
 * and the right one is the one that begins with a colour, as the Demo desk tells.
 */
@ApplicationScoped
public class InventedQuestions {
    static final List<String> COLOURS = List.of("Blue", "Green", "Red", "Yellow", "White", "Violet", "Orange", "Grey");

    private static final List<String> PLAIN =
            List.of("Old", "Quiet", "Tall", "Iron", "Swift", "Hidden", "Round", "Northern", "Glass", "Twin");
    private static final List<String> THINGS = List.of(
            "Heron", "Lantern", "Compass", "Anchor", "Badger", "Falcon", "Windmill", "Otter", "Acorn", "Harbour");

    private static final List<String> ASKED = List.of(
            "On which of these streets have you lived?",
            "Which of these companies has paid you a wage?",
            "With which of these banks have you had a car loan?",
            "Which of these shops has given you a charge card?");
    private static final String NONE = "None of these";
    private static final int NAMES = 4;

    @Inject
    RandomCodes random;

    /** @return empty where too few words are left to ask him */
    Optional<QuestionSheet> about(PersonalDetails details) {
        Set<String> typed = words(details);
        List<String> colours = without(typed, COLOURS);
        List<String> plain = without(typed, PLAIN);
        List<String> things = without(typed, THINGS);
        if (colours.isEmpty() || plain.size() < NAMES || things.size() < NAMES) {
            return Optional.empty();
        }
        List<Question> questions = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (String text : ASKED) {
            int place = Integer.parseInt(random.digits(NAMES)) % NAMES;
            questions.add(new Question(text, choices(place, colours, plain, things, questions.size() % 2 != 0)));
            right.add(place + 1);
        }
        return Optional.of(new QuestionSheet(MagicDigits.of(details.digits()), questions, right));
    }

    private List<String> choices(
            int right, List<String> colours, List<String> plain, List<String> things, boolean none) {
        List<String> first = new ArrayList<>(shuffled(plain).subList(0, NAMES));
        first.set(right, shuffled(colours).get(0));
        List<String> last = shuffled(things);
        return Stream.concat(
                        IntStream.range(0, NAMES).mapToObj(place -> first.get(place) + " " + last.get(place)),
                        none ? Stream.of(NONE) : Stream.empty())
                .toList();
    }

    private List<String> shuffled(List<String> words) {
        return words.stream()
                .map(word -> Map.entry(random.digits(9), word))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> without(Set<String> typed, List<String> words) {
        return words.stream()
                .filter(word -> !typed.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> words(PersonalDetails details) {
        return Stream.concat(Stream.of(details.name().full()), details.address().lines().stream())
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")))
                .collect(Collectors.toSet());
    }
}
