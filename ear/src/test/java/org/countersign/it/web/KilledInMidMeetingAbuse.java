package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Agents who write up a meeting, and applicants who enter its code, when their node is killed (PRF-11, case 57): half of the
 * agents have filled in the checklist, the other half press the button while the node dies. At the other node each passes
 * his applicant once, or has passed him, and can show a code; with it the applicant is proofed, once.
 */
@ExtendWith(SharedCluster.class)
class KilledInMidMeetingAbuse {
    private static final int PEOPLE = Rounds.of(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASS = "form:pass";

    private final List<Meeting> meetings = new ArrayList<>();
    private Cluster cluster;
    private Database database;

    @Test
    void a_pass_is_recorded_once_and_its_code_proofs_once(Cluster nodes) throws InterruptedException {
        cluster = nodes;
        database = nodes.database();
        for (int each = 0; each < 2 * PEOPLE; each++) {
            meetings.add(meeting());
        }
        killWhilePressed(meetings.subList(0, PEOPLE));
        long passed = meetings.stream().filter(this::isRecorded).count();
        meetings.forEach(this::finish);
        cluster.first().startAgain();
        Figure.print("failover.meetings", meetings.size(), "meetings");
        Figure.print("failover.meetings.recorded_before", passed, "of which at the first node");
    }

    /** One after the other, so that some have pressed it and some have not when the node is gone. */
    private void killWhilePressed(List<Meeting> pressed) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        pressed.forEach(meeting -> hands.submit(() -> meeting.agent()
                .browser()
                .post(meeting.form().action(), meeting.form().values())));
        Await.until(
                "the first pass to be on record",
                PATIENCE,
                () -> meetings.stream().anyMatch(this::isRecorded));
        cluster.first().kill();
        hands.shutdown();
        assertThat(hands.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private Meeting meeting() {
        var people = new OwnPeople(database, cluster.first().visitor());
        Person agent = people.strong(new OwnMeetings(database).agent(people.person(people.company("Agents"))));
        Person applicant = people.applicant(people.person(people.company("Applicants")), null);
        people.signIn(applicant);
        String appointment = new OwnMeetings(database).begun(agent, applicant);
        return new Meeting(agent, applicant, appointment, checklist(agent.browser(), appointment));
    }

    private static PageForm checklist(HttpVisitor agent, String appointment) {
        Answer page = agent.get(address(appointment));
        PageForm form = button(page, PASS).complete(page);
        Map<String, String> filled = new LinkedHashMap<>(form.values());
        page.page().select("input[type=radio][value=yes]").eachAttr("name").forEach(name -> filled.put(name, "yes"));
        filled.put("form:expires", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString());
        filled.put("form:documentType", "PASSPORT");
        filled.put("form:documentNumber", "C01X00T47");
        filled.put("form:notes", "All is well");
        filled.remove("form:fraud");
        return new PageForm(form.action(), filled, form.fields(), form.button());
    }

    private void finish(Meeting meeting) {
        HttpVisitor agent = meeting.agent().browser().goesTo(cluster.second());
        Answer page = agent.get(address(meeting.appointment()));
        if (!isRecorded(meeting)) {
            agent.post(meeting.form().action(), meeting.form().values());
            page = agent.get(address(meeting.appointment()));
        }
        PageForm another = button(page, "code:newCode");
        String code = agent.post(another.action(), another.values())
                .page()
                .select(".panel .reference")
                .text();
        HttpVisitor applicant = meeting.applicant().browser().goesTo(cluster.second());
        Answer entered = applicant.submit(applicant.get("/proofing/code"), "Continue", Map.of("Activation code", code));
        assertThat(entered.location().orElse("stays")).contains("/get-credentialed");
        assertAllIsDoneOnce(meeting);
    }

    private void assertAllIsDoneOnce(Meeting meeting) {
        long account = meeting.applicant().id();
        assertThat(count("proofing_session where appointment_id = ? and outcome = 'PASSED'", meeting.appointment()))
                .isOne();
        assertThat(count("identity_proof where account_id = ?", account)).isOne();
        assertThat(count("delivery where account_id = ? and template = 'proofing-passed'", account))
                .isOne();
        assertThat(count("activation_code where account_id = ? and live_case is not null", account))
                .isZero();
    }

    private boolean isRecorded(Meeting meeting) {
        return count("proofing_session where appointment_id = ?", meeting.appointment()) > 0;
    }

    private long count(String rows, Object value) {
        return database.number("select count(*) from " + rows, value);
    }

    private static PageForm button(Answer page, String name) {
        return PageForm.of(page, Integer.MAX_VALUE).stream()
                .filter(form -> form.button().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name + " on " + page.body()));
    }

    private static String address(String appointment) {
        return "/agent/case?id=" + appointment;
    }

    /** @param form its checklist as the agent has filled it in at the first node */
    private record Meeting(Person agent, Person applicant, String appointment, PageForm form) {}
}
