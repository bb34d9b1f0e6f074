package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.countersign.crypto.Seal;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.control.InquiryBook;
import org.countersign.it.fixture.Canary;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.control.Bureaus;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-6, case 32: the demo's bureau keeps what it must, sealed and for its time, and nothing else of what was typed. */
class SimulatedBureauIT extends InsideWithPeople {
    private String first;
    private String street;
    private PostalAddress address;

    /** Within the server: the class is also made outside of it. */
    @BeforeEach
    void nobody_else_has_these_details() {
        first = "Ottoline" + unique();
        street = "Zinnia Wharf " + unique();
        address = new PostalAddress(street, null, "Dayton", "OH", "45402", "US");
        assertThat(bureau().name())
                .as("is made in a thread of the server, as always")
                .isEqualTo("simulator");
    }

    @Test
    void what_was_typed_asked_and_answered_is_in_no_table_no_log_and_no_journal() throws Exception {
        String nine = "9" + unique().substring(2);
        String request = "try" + unique();
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate(request, nine);
        String choice = asked.questions().get(0).choices().get(0) + "\",\""
                + asked.questions().get(0).choices().get(1);
        assertThat(bureau().judge(asked.reference(), colours(asked.questions())))
                .isEqualTo(Verdict.RIGHT);
        assertThat(found(List.of(
                        Canary.of("the name", first),
                        Canary.of("the street", street),
                        Canary.of("the number", nine),
                        Canary.of("the choices", choice))))
                .isEmpty();
        assertThat(found(List.of(Canary.of("what is no secret", request))))
                .as("what must be found is found")
                .anyMatch(place -> place.contains("simulated_inquiry"));
    }

    @Test
    void an_inquiry_goes_on_where_it_was_whoever_asks() throws Exception {
        String request = "try" + unique();
        BureauAnswer wanted = locate(request, MagicDigits.NEEDS_ALL_NINE.ending());
        assertThat(wanted).isInstanceOf(BureauAnswer.DigitsNeeded.class);
        assertThat(locate(request, MagicDigits.NEEDS_ALL_NINE.ending())).isEqualTo(wanted);
        assertThat(bureau().address(wanted.reference())).isEmpty();
        assertThat(count(
                        "select count(*) from simulated_inquiry where reference = ? and forget_at = answer_by",
                        wanted.reference()))
                .as("whoever tells no more is forgotten soon")
                .isOne();
        BureauAnswer.Questions asked =
                (BureauAnswer.Questions) bureau().complete(wanted.reference(), "900120014".toCharArray());
        assertThat(bureau().verdict(asked.reference())).isEmpty();
        assertThat(bureau().judge(asked.reference(), List.of(9, 9, 9, 9))).isEqualTo(Verdict.WRONG);
        assertThat(bureau().verdict(asked.reference())).hasValue(Verdict.WRONG);
        assertThat(bureau().address(asked.reference())).hasValue(address);
    }

    @Test
    void one_try_told_many_times_at_once_is_one_inquiry() throws Exception {
        String request = "try" + unique();
        List<BureauAnswer> answers = atOnce(4, racer -> () -> locate(request, "4711"));
        assertThat(answers).hasSize(4).containsOnly(answers.get(0));
        assertThat(count("select count(*) from simulated_inquiry where request = ?", request))
                .isOne();
    }

    @Test
    void answers_handed_in_many_times_at_once_get_one_verdict() throws Exception {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try" + unique(), "4711");
        List<Integer> right = colours(asked.questions());
        List<Verdict> verdicts =
                atOnce(4, racer -> () -> bureau().judge(asked.reference(), racer % 2 == 0 ? right : List.of(1)));
        assertThat(verdicts).hasSize(4).containsOnly(verdicts.get(0));
    }

    /** Its book is its own: a transaction of ours that fails unsays nothing. */
    @Test
    void what_the_bureau_received_it_received() throws Exception {
        String request = "try" + unique();
        assertThatThrownBy(() -> inTransaction((Callable<Void>) () -> {
                    locate(request, "4711");
                    throw new IllegalStateException("the power went");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from simulated_inquiry where request = ?", request))
                .isOne();
    }

    @Test
    void what_is_sealed_for_one_inquiry_does_not_open_for_another() throws Exception {
        BureauAnswer his = locate("try" + unique(), "4711");
        BureauAnswer hers = locate("try" + unique(), "4711");
        change(
                "update simulated_inquiry set sealed_address = (select o.sealed_address from simulated_inquiry o"
                        + " where o.reference = ?) where reference = ?",
                his.reference(),
                hers.reference());
        assertThatThrownBy(() -> bureau().address(hers.reference()))
                .hasStackTraceContaining(Seal.CannotOpen.class.getName());
    }

    @Test
    void questions_are_erased_after_their_time_and_addresses_after_theirs() throws Exception {
        String reference = locate("try" + unique(), "4711").reference();
        Instant now = bean(Clock.class).instant();
        forget(now);
        assertThat(kept("sealed_questions", reference)).isOne();
        age(reference, "answer_by", now);
        forget(now);
        assertThat(kept("sealed_questions", reference)).isZero();
        assertThat(kept("sealed_address", reference)).isOne();
        assertThat(bureau().judge(reference, List.of(1))).isEqualTo(Verdict.TOO_LATE);
        age(reference, "forget_at", now);
        assertThat(bureau().address(reference)).isEmpty();
        forget(now);
        assertThat(kept("sealed_address", reference)).isZero();
    }

    private static void age(String reference, String column, Instant end) throws Exception {
        change(
                "update simulated_inquiry set " + column + " = ? where reference = ?",
                end.minus(Duration.ofSeconds(1)),
                reference);
    }

    private static void forget(Instant now) throws Exception {
        inTransaction(() -> {
            bean(InquiryBook.class).forget(now);
            return null;
        });
    }

    private static long kept(String column, String reference) throws Exception {
        return count(
                "select count(*) from simulated_inquiry where reference = ? and " + column + " is not null", reference);
    }

    private BureauAnswer locate(String request, String digits) throws BureauAway {
        try (PersonalDetails details = new PersonalDetails(
                new LegalName(first, null, "Quill", null),
                address,
                "+19375550188",
                LocalDate.of(1971, 2, 28),
                digits.toCharArray())) {
            return bureau().locate(request, details);
        }
    }

    private static CreditBureau bureau() {
        return bean(Bureaus.class).chosen().orElseThrow();
    }

    /** The right choices. */
    static List<Integer> colours(List<Question> questions) {
        return choices(questions, true);
    }

    /** Wrong ones. */
    static List<Integer> others(List<Question> questions) {
        return choices(questions, false);
    }

    private static List<Integer> choices(List<Question> questions, boolean right) {
        return questions.stream()
                .map(question -> IntStream.rangeClosed(1, question.choices().size())
                        .filter(choice -> right
                                == question.choices()
                                        .get(choice - 1)
                                        .matches("(Blue|Green|Red|Yellow|White|Violet|Orange|Grey) .*"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** In the tables, the database's own files and its log of all it ever wrote, and in what the node writes. */
    private static List<String> found(List<Canary> canaries) throws Exception {
        List<String> found = new ArrayList<>();
        Path node = Path.of(System.getProperty("jboss.server.base.dir"));
        for (Canary canary : canaries) {
            found.addAll(tables(canary));
            for (Path folder : List.of(node.resolve("log"), node.resolve("data"))) {
                found.addAll(canary.files(folder));
            }
        }
        return found;
    }

    private static List<String> tables(Canary canary) throws Exception {
        List<String> found = new ArrayList<>();
        try (var connection = database("CountersignDS").getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                for (String text : canary.texts()) {
                    if (count("select count(*) from " + table + " t where strpos(t::text, ?) > 0", text) > 0) {
                        found.add(canary + " in table " + table);
                    }
                }
            }
        }
        return found;
    }
}
