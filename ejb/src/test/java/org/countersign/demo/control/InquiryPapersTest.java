package org.countersign.demo.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.countersign.crypto.Seal;
import org.countersign.demo.entity.SimulatedInquiry;
import org.countersign.demo.entity.SimulatedInquiry.Stage;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.Test;

/** PRF-6: what the simulated bureau must know later opens for its inquiry alone; the rest it never keeps. */
class InquiryPapersTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:15:30Z");
    private static final Instant SOON = NOW.plusSeconds(900);
    private static final Instant LATER = NOW.plusSeconds(90_000);
    private static final PostalAddress ADDRESS = new PostalAddress("12 Zinnia Wharf", null, "Dayton", "OH", null, "US");

    private final InquiryPapers papers = TestInquiries.papers();

    @Test
    void only_address_and_questions_are_kept_and_both_are_sealed() {
        SimulatedInquiry inquiry = filled("inq_1", "4711");
        String kept = new String(inquiry.address(NOW).orElseThrow().bytes(), ISO_8859_1)
                + new String(inquiry.questions(NOW).orElseThrow().bytes(), ISO_8859_1);
        assertThat(kept).doesNotContain("Zinnia", "Dayton", "Quill", "streets", "QUESTIONS");
        assertThat(papers.address(inquiry, NOW)).hasValue(ADDRESS);
        assertThat(papers.answer(inquiry, NOW)).isInstanceOf(BureauAnswer.Questions.class);
    }

    @Test
    void of_somebody_whom_it_does_not_know_nothing_is_kept() {
        SimulatedInquiry inquiry = filled("inq_1", "0013");
        assertThat(inquiry.stage()).isEqualTo(Stage.NOT_LOCATED);
        assertThat(inquiry.address(NOW)).isEmpty();
        assertThat(inquiry.questions(NOW)).isEmpty();
    }

    @Test
    void what_is_another_s_does_not_open() {
        SimulatedInquiry his = filled("inq_1", "4711");
        SimulatedInquiry hers = new SimulatedInquiry("inq_2", "try-2");
        hers.locate(his.address(NOW).orElseThrow(), LATER);
        hers.ask(his.questions(NOW).orElseThrow(), SOON);
        assertThatThrownBy(() -> papers.address(hers, NOW)).isInstanceOf(Seal.CannotOpen.class);
        assertThatThrownBy(() -> papers.answer(hers, NOW)).isInstanceOf(Seal.CannotOpen.class);
        his.locate(his.questions(NOW).orElseThrow(), LATER);
        assertThatThrownBy(() -> papers.address(his, NOW)).isInstanceOf(Seal.CannotOpen.class);
    }

    @Test
    void after_its_time_it_is_told_to_nobody() {
        SimulatedInquiry inquiry = filled("inq_1", "4711");
        assertThat(papers.answer(inquiry, SOON.minusMillis(1))).isInstanceOf(BureauAnswer.Questions.class);
        assertThat(papers.answer(inquiry, SOON)).isInstanceOf(BureauAnswer.LocatedOnly.class);
        assertThat(papers.address(inquiry, LATER.minusMillis(1))).hasValue(ADDRESS);
        assertThat(papers.address(inquiry, LATER)).isEmpty();
    }

    @Test
    void questions_are_forgotten_when_they_are_judged() {
        SimulatedInquiry inquiry = filled("inq_1", "4711");
        inquiry.judge(true, NOW);
        assertThat(inquiry.questions(NOW)).isEmpty();
        assertThat(papers.address(inquiry, NOW)).hasValue(ADDRESS);
    }

    @Test
    void an_address_that_is_not_verified_yet_is_told_to_nobody_and_forgotten_soon() {
        SimulatedInquiry inquiry = filled("inq_1", "0014");
        assertThat(papers.address(inquiry, NOW)).isEmpty();
        inquiry.takeDigits(SOON, LATER, LATER);
        assertThat(inquiry.stage()).isEqualTo(Stage.DIGITS_WANTED);
        inquiry.takeDigits(SOON.minusMillis(1), LATER, LATER);
        assertThat(papers.address(inquiry, SOON)).hasValue(ADDRESS);
        assertThat(papers.answer(inquiry, SOON)).isInstanceOf(BureauAnswer.Questions.class);
    }

    private SimulatedInquiry filled(String reference, String digits) {
        SimulatedInquiry inquiry = new SimulatedInquiry(reference, "try-" + reference);
        papers.fill(
                inquiry,
                new PersonalDetails(
                        new LegalName("Ottoline", null, "Quill", null),
                        ADDRESS,
                        null,
                        LocalDate.of(1970, 1, 31),
                        digits.toCharArray()),
                SOON,
                LATER);
        return inquiry;
    }
}
