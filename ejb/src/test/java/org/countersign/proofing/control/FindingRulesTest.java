package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.DocumentType;
import org.countersign.proofing.MeetingFindings;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-11: what an agent must have seen before somebody passes. */
class FindingRulesTest {
    private static final List<AcceptableDocument> ACCEPTED = List.of(
            new AcceptableDocument(DocumentType.PASSPORT, null),
            new AcceptableDocument(DocumentType.DRIVING_LICENCE, null));

    @Test
    void somebody_passes_if_everything_is_yes() {
        MeetingFindings passed =
                pass(new SomeFindings().numbered(" c01x-00 t47 ").noting(" All went well. "));
        assertThat(passed.number()).isEqualTo("C01X00T47");
        assertThat(passed.notes()).isEqualTo("All went well.");
        assertThat(passed.checks()).containsOnlyKeys(CheckQuestion.of(DocumentType.PASSPORT));
    }

    @Test
    void notes_are_kept_on_one_line() {
        assertThat(pass(new SomeFindings().noting("Came late.\r\nThe\tlight was bad."))
                        .notes())
                .isEqualTo("Came late. The light was bad.");
    }

    @Test
    void a_document_is_good_on_its_last_day_and_not_on_the_day_after() {
        assertThat(pass(new SomeFindings().expiring(SomeFindings.TODAY)).expires())
                .isEqualTo(SomeFindings.TODAY);
        assertThat(refused(new SomeFindings().expiring(SomeFindings.TODAY.minusDays(1))))
                .containsExactly(AgentMessage.DOCUMENT_EXPIRED);
        assertThat(refused(new SomeFindings().expiring(null))).containsExactly(AgentMessage.EXPIRY_NEEDED);
        assertThat(refused(new SomeFindings().expiring(SomeFindings.TODAY.plusYears(60))))
                .containsExactly(AgentMessage.EXPIRY_NEEDED);
    }

    @Test
    void a_kind_of_document_that_is_not_accepted_of_that_country_is_refused() {
        assertThat(refused(
                        new SomeFindings().of(DocumentType.IDENTITY_CARD, "DE").answering(CheckQuestion.BACK, true)))
                .containsExactly(AgentMessage.DOCUMENT_NOT_ACCEPTED);
        assertThat(refused(new SomeFindings().of(DocumentType.PASSPORT, null)))
                .containsExactly(AgentMessage.DOCUMENT_NEEDED);
        assertThat(refused(new SomeFindings().of(DocumentType.PASSPORT, "XX")))
                .containsExactly(AgentMessage.DOCUMENT_NEEDED);
        assertThat(refused(new SomeFindings().of(null, "DE")))
                .contains(AgentMessage.DOCUMENT_NEEDED, AgentMessage.ANSWERS_NEEDED);
    }

    @ParameterizedTest
    @EnumSource(CheckQuestion.class)
    void every_question_of_the_kind_must_be_answered_with_yes(CheckQuestion question) {
        boolean asked = CheckQuestion.of(DocumentType.PASSPORT).contains(question);
        if (asked) {
            assertThat(refused(new SomeFindings().answering(question, null)))
                    .containsExactly(AgentMessage.ANSWERS_NEEDED);
            assertThat(refused(new SomeFindings().answering(question, false)))
                    .containsExactly(AgentMessage.NOT_ALL_YES);
        } else {
            assertThat(pass(new SomeFindings().answering(question, false)).checks())
                    .doesNotContainKey(question);
        }
    }

    @Test
    void each_kind_has_its_own_questions() {
        assertThat(CheckQuestion.of(DocumentType.PASSPORT)).doesNotContain(CheckQuestion.BACK);
        assertThat(CheckQuestion.of(DocumentType.DRIVING_LICENCE))
                .contains(CheckQuestion.BACK)
                .doesNotContain(CheckQuestion.MACHINE_LINES);
        assertThat(CheckQuestion.of(DocumentType.IDENTITY_CARD)).containsExactly(CheckQuestion.values());
        assertThat(CheckQuestion.of(null)).containsExactly(CheckQuestion.values());
    }

    @Test
    void nobody_passes_under_another_name_or_without_consent_or_under_suspicion() {
        assertThat(refused(new SomeFindings().named(false))).containsExactly(AgentMessage.NAME_DIFFERS);
        assertThat(refused(new SomeFindings().named(null))).containsExactly(AgentMessage.NAME_DIFFERS);
        assertThat(refused(new SomeFindings().agreed(false))).containsExactly(AgentMessage.CONSENT_NEEDED);
        assertThat(refused(new SomeFindings().agreed(null))).containsExactly(AgentMessage.CONSENT_NEEDED);
        assertThat(refused(new SomeFindings().suspicious())).containsExactly(AgentMessage.SUSPICION_MARKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A1", "1234567890123456789012345", "--- ---"})
    void a_pass_needs_a_number_that_can_be_one(String number) {
        assertThat(refused(new SomeFindings().numbered(number))).containsExactly(AgentMessage.NUMBER_NEEDED);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(refused(new SomeFindings()
                        .expiring(null)
                        .numbered(null)
                        .named(null)
                        .agreed(null)
                        .answering(CheckQuestion.FACE, null)
                        .noting("number C01X00T47")))
                .containsExactlyInAnyOrder(
                        AgentMessage.EXPIRY_NEEDED,
                        AgentMessage.NUMBER_NEEDED,
                        AgentMessage.NAME_DIFFERS,
                        AgentMessage.CONSENT_NEEDED,
                        AgentMessage.ANSWERS_NEEDED);
    }

    @Test
    void an_end_without_a_pass_takes_what_there_is() {
        MeetingFindings nothing = FindingRules.forEnd(MeetingFindings.NONE, false, false, SomeFindings.TODAY);
        assertThat(nothing.checks()).isEmpty();
        assertThat(nothing.notes()).isNull();
        MeetingFindings expired = FindingRules.forEnd(
                new SomeFindings()
                        .expiring(SomeFindings.TODAY.minusYears(1))
                        .noting("expired")
                        .made(),
                false,
                true,
                SomeFindings.TODAY);
        assertThat(expired.expires()).isEqualTo(SomeFindings.TODAY.minusYears(1));
    }

    @Test
    void who_fails_or_is_suspected_is_told_of_in_the_notes_and_a_mark_leads_to_the_suspicion_only() {
        assertThat(refusedEnd(new SomeFindings(), false, true)).containsExactly(AgentMessage.NOTES_NEEDED);
        assertThat(refusedEnd(new SomeFindings().suspicious().noting("a mask"), false, true))
                .containsExactly(AgentMessage.SUSPICION_MARKED);
        assertThat(FindingRules.forEnd(
                                new SomeFindings().suspicious().noting("a mask").made(), true, true, SomeFindings.TODAY)
                        .fraud())
                .isTrue();
        assertThat(refusedEnd(new SomeFindings().noting("C01X 00T47"), true, true))
                .containsExactly(AgentMessage.NUMBER_IN_NOTES);
    }

    @Test
    void findings_tell_nothing_of_themselves() {
        assertThat(new SomeFindings().made()).hasToString("findings");
    }

    private static MeetingFindings pass(SomeFindings found) {
        return FindingRules.forPass(found.made(), ACCEPTED, SomeFindings.TODAY);
    }

    private static List<MessageKey> refused(SomeFindings found) {
        return keys(catchThrowableOfType(InvalidForm.class, () -> pass(found)));
    }

    private static List<MessageKey> refusedEnd(SomeFindings found, boolean suspected, boolean notesNeeded) {
        return keys(catchThrowableOfType(
                InvalidForm.class,
                () -> FindingRules.forEnd(found.made(), suspected, notesNeeded, SomeFindings.TODAY)));
    }

    private static List<MessageKey> keys(InvalidForm refused) {
        return refused.problems().stream().map(problem -> problem.key()).toList();
    }
}
