package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.ManyLetters;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.SentSql;
import org.countersign.it.fixture.SentSql.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a person's way through the product costs the database: statements, counted where the server hands them to the
 * JDBC driver, by everything that a request does (finding the session again, audit records, all). Left out are begin and
 * commit, and the statements that a node sends by the clock and not for anybody: the policies, at most every five seconds,
 * the demo's clock, at most every second, and the office's holidays.
 */
@Journey
class StatementCountIT {
    private static final List<String> OF_THE_NODE = List.of("from policy", "from demo_clock", "from holiday");

    private static SentSql log;
    private static Holders company;
    private static Holder person;

    @BeforeAll
    static void listen(Countersign running) {
        company = Holders.of("Counted Castings", running.database(), running.keys());
        person = company.hire();
        company.subscribeToApplications(2, person.account());
        log = SentSql.of(running);
    }

    @AfterAll
    static void stop() {
        log.close();
    }

    /** The sign-in page, the name, the page and the password, the page and the code, up to the redirect to Home. */
    @Test
    void signing_in_with_a_code_takes_twelve_statements_of_which_four_judge_it(HttpVisitor visitor, Oathtool program) {
        Holder newcomer = company.hire();
        Answer[] code = new Answer[1];
        List<Sent> all = new ArrayList<>(during(visitor, () -> code[0] = CodeEntry.page(visitor, newcomer)));
        List<Sent> judging = during(visitor, () -> CodeEntry.enter(visitor, code[0], newcomer, program));
        all.addAll(judging);
        assertThat(all).as("all of the sign-in").hasSizeLessThanOrEqualTo(12);
        assertThat(gate(judging)).as("validating the code").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void home_costs_the_same_with_three_credentials_and_fifty_applications(
            HttpVisitor poor, HttpVisitor rich, Countersign running, Oathtool program) {
        Holders conglomerate = Holders.of("Counted Conglomerate", running.database(), running.keys());
        Holder holder = conglomerate.hire();
        conglomerate.givePhones(holder.account());
        conglomerate.give(holder.account(), "MOBILE_ID", "3132333435363738393031323334353637383930");
        conglomerate.subscribeToApplications(50, holder.account());
        signIn(poor, person, program);
        signIn(rich, holder, program);
        List<Sent> little = during(poor, () -> shows(poor.get("/home"), 1, 2));
        assertThat(little).hasSizeLessThanOrEqualTo(10);
        assertThat(during(rich, () -> shows(rich.get("/home"), 3, 50))).hasSameSizeAs(little);
    }

    private static void shows(Answer home, int credentials, int applications) {
        assertThat(home.page().select("button:contains(Launch)")).hasSize(applications);
        assertThat(home.page().select(".badge:contains(Active)")).hasSize(credentials);
    }

    @Test
    void further_pages_keep_to_what_they_cost_today(HttpVisitor visitor, Oathtool program) {
        Holder colleague = company.hire();
        company.subscribeToApplications(1, colleague.account());
        Answer home = signIn(visitor, colleague, program);
        assertThat(during(visitor, () -> visitor.get("/credentials")))
                .as("Manage OTP")
                .hasSizeLessThanOrEqualTo(7);
        assertThat(during(visitor, () -> visitor.get("/orders")))
                .as("My orders")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(during(visitor, () -> visitor.submit(home, "Launch", Map.of())))
                .as("a launch, up to the redirect to the application")
                .hasSizeLessThanOrEqualTo(12);
    }

    /** The simulated printer's own book left out: claiming, what became of the delivery, and what became of the letter. */
    @Test
    void a_letter_takes_twelve_statements_on_its_way_to_the_printer(Database database, Countersign running) {
        ManyLetters letters = new ManyLetters(database, running.keys());
        letters.queue(1);
        Await.until(
                "the letter to be with the printer", Duration.ofSeconds(60), () -> letters.lettersIn("ORDERED") == 0);
        List<Sent> sent = withoutTheNodes(log.carrying(letters.delivery())).stream()
                .filter(one -> !one.sql().contains("demo_outbox"))
                .toList();
        assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(12);
    }

    private static Answer signIn(HttpVisitor visitor, Holder holder, Oathtool program) {
        CodeEntry.signIn(visitor, holder, program);
        return visitor.get("/home");
    }

    /** All that the code's request sends, but for finding the session and raising it. */
    private static List<Sent> gate(List<Sent> judging) {
        return judging.stream()
                .filter(sent -> !sent.sql().contains("signin_session"))
                .toList();
    }

    private static List<Sent> during(HttpVisitor visitor, Runnable work) {
        return withoutTheNodes(log.during(visitor, work));
    }

    /** Without what a node sends by the clock. */
    static List<Sent> withoutTheNodes(List<Sent> sent) {
        return sent.stream()
                .filter(one -> OF_THE_NODE.stream().noneMatch(one.sql()::contains))
                .toList();
    }
}
