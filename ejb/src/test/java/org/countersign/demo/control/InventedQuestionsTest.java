package org.countersign.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** PRF-4: the demo's questions can be answered by whoever has read its page, and repeat nothing that was typed. */
class InventedQuestionsTest {
    private static final PostalAddress ADDRESS =
            new PostalAddress("12 Blue Heron Street", "The old Windmill", "Green-Harbour", "OH", "45402", "US");

    private final InventedQuestions invented = TestInquiries.questions();

    @RepeatedTest(20)
    void four_questions_have_four_or_five_choices_of_which_one_begins_with_a_colour() {
        QuestionSheet sheet = sheet();
        assertThat(sheet.questions()).hasSize(4).doesNotHaveDuplicates();
        for (int place = 0; place < sheet.questions().size(); place++) {
            List<String> choices = sheet.questions().get(place).choices();
            assertThat(choices).hasSizeBetween(4, 5).doesNotHaveDuplicates();
            List<Integer> coloured = IntStream.rangeClosed(1, choices.size())
                    .filter(choice -> InventedQuestions.COLOURS.stream()
                            .anyMatch(colour -> choices.get(choice - 1).startsWith(colour + " ")))
                    .boxed()
                    .toList();
            assertThat(coloured).containsExactly(sheet.right().get(place));
        }
    }

    @RepeatedTest(20)
    void no_choice_has_a_word_that_was_typed() {
        Set<String> typed = Set.of("ann", "red", "falcon", "blue", "heron", "old", "windmill", "green", "harbour");
        assertThat(sheet().questions().stream()
                        .map(Question::choices)
                        .flatMap(List::stream)
                        .flatMap(choice ->
                                Stream.of(choice.toLowerCase(Locale.ROOT).split(" "))))
                .doesNotContainAnyElementsOf(typed);
    }

    @Test
    void the_right_choice_is_not_always_in_the_same_place() {
        Set<Integer> places = new HashSet<>();
        for (int round = 0; round < 50; round++) {
            places.addAll(sheet().right());
        }
        assertThat(places).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void somebody_who_typed_every_colour_is_asked_nothing() {
        assertThat(invented.about(somebody("Ann", String.join(" ", InventedQuestions.COLOURS), ADDRESS)))
                .isEmpty();
    }

    @Test
    void only_all_right_answers_are_right() {
        QuestionSheet sheet = sheet();
        assertThat(sheet.judges(sheet.right())).isTrue();
        assertThat(sheet.judges(List.of())).isFalse();
        assertThat(sheet.judges(sheet.right().subList(0, 3))).isFalse();
        assertThat(sheet.judges(
                        sheet.right().stream().map(choice -> choice % 4 + 1).toList()))
                .isFalse();
    }

    @Test
    void a_sheet_is_read_as_it_was_written_and_tells_nothing_of_itself() {
        QuestionSheet sheet = sheet();
        assertThat(QuestionSheet.parse(sheet.json())).isEqualTo(sheet);
        assertThat(sheet).hasToString("questions");
    }

    private QuestionSheet sheet() {
        return invented.about(somebody("Ann", "Red-Falcon", ADDRESS)).orElseThrow();
    }

    private static PersonalDetails somebody(String first, String last, PostalAddress address) {
        return new PersonalDetails(
                new LegalName(first, null, last, null), address, null, LocalDate.of(1970, 1, 31), "4711".toCharArray());
    }
}
