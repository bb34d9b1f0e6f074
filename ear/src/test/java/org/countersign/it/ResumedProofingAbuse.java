package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is at every step where its person is, whichever node he comes to (section 9, case 57). */
@ExtendWith(SharedCluster.class)
class ResumedProofingAbuse {
    /** At each step. */
    private static final int PEOPLE = Rounds.of(20);

    /** Of those: questions wait for five minutes, and everybody has to come to his step before. */
    private static final int AT_ONCE = 4;

    @Test
    void every_step_can_be_taken_at_the_other_node(Cluster nodes) {
        Applicant applicant = Applicant.called("resumed", nodes.database());
        HttpVisitor one = nodes.first().visitor();
        HttpVisitor another = nodes.second().visitor();
        Stream.of(one, another).forEach(browser -> new ProofingCanaries(browser).signIn(applicant));
        BureauWalk.inTurns(one, another).walk();
        assertAllIsDoneOnce(applicant, nodes.database());
    }

    @Test
    void one_session_is_led_to_another_node_at_every_step(Cluster nodes) {
        Applicant applicant = Applicant.called("wandering", nodes.database());
        HttpVisitor browser = nodes.first().visitor();
        new ProofingCanaries(browser).signIn(applicant);
        var turns = Stream.iterate(nodes.second(), last -> last == nodes.first() ? nodes.second() : nodes.first())
                .iterator();
        new BureauWalk(() -> browser.goesTo(turns.next())).walk();
        assertAllIsDoneOnce(applicant, nodes.database());
    }

    @Test
    void whoever_is_at_a_step_when_his_node_is_killed_goes_on_from_there(Cluster nodes) {
        int people = 0;
        int anew = 0;
        for (int left = PEOPLE; left > 0; left -= AT_ONCE) {
            List<Walker> stranded = stranded(nodes, Math.min(left, AT_ONCE));
            people += stranded.size();
            anew += (int) stranded.stream()
                    .filter(person -> person.comesTo(nodes.second()))
                    .count();
            stranded.forEach(person -> {
                person.walk().walk();
                assertAllIsDoneOnce(person.applicant(), nodes.database());
            });
            nodes.first().startAgain();
        }
        Figure.print("failover.proofing.people", people, "people");
        Figure.print("failover.proofing.signed_in_again", anew, "people");
    }

    /** So many at each step, and their node is gone. */
    private static List<Walker> stranded(Cluster nodes, int each) {
        List<Walker> people = new ArrayList<>();
        int steps = new BureauWalk(() -> null).length();
        for (int one = 0; one < steps * each; one++) {
            Walker person = Walker.called("stranded" + one, nodes);
            person.walk().walk(one % steps);
            people.add(person);
        }
        nodes.first().kill();
        return people;
    }

    /** The letter is out, each text was agreed to once, and two tries are charged, the detours' and the letter's. */
    private static void assertAllIsDoneOnce(Applicant applicant, Database database) {
        assertThat(applicant.stands(database)).isEqualTo("LETTER_SENT");
        String his = " = (select id from account where user_id = ?)";
        String userId = applicant.person().userId();
        assertThat(database.number("select tries from proofing_case where open_for" + his, userId))
                .isEqualTo(2);
        assertThat(database.number(
                        "select count(*) from proofing_agreement a join proofing_case c on c.id = a.case_id"
                                + " where c.open_for" + his,
                        userId))
                .isEqualTo(2);
        assertThat(database.number("select count(*) from proofing_letter where account_id" + his, userId))
                .isOne();
    }

    /** One with a single browser. */
    private record Walker(Applicant applicant, HttpVisitor browser, BureauWalk walk) {
        static Walker called(String name, Cluster nodes) {
            Applicant applicant = Applicant.called(name, nodes.database());
            HttpVisitor browser = nodes.first().visitor().goesTo(nodes.first());
            new ProofingCanaries(browser).signIn(applicant);
            return new Walker(applicant, browser, new BureauWalk(() -> browser));
        }

        /** Whether he had to sign in again there. */
        boolean comesTo(Node node) {
            browser.goesTo(node);
            boolean anew = browser.get("/proofing")
                    .header("Location")
                    .filter(to -> to.contains("/signin"))
                    .isPresent();
            if (anew) {
                new ProofingCanaries(browser).signIn(applicant);
            }
            return anew;
        }
    }
}
