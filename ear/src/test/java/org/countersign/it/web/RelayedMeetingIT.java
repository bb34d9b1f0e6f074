package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Coturn;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** Where nothing else gets through, picture and sound go by a TURN server, which knows our passwords for a while (PRF-10). */
@Journey
class RelayedMeetingIT {
    @Test
    void the_two_see_each_other_through_a_relay_and_the_system_test_measures_it(
            Browsers browsers, Countersign running, Database database) {
        assumeTrue(running.isOurs(), "somebody else's server");
        assumeTrue(Coturn.isThere(), "no coturn on this machine, and no right to install it");
        try (Coturn coturn = Coturn.start();
                Node node = Node.named("relayed")
                        .on(running.postgres())
                        .with("COUNTERSIGN_BEHIND_PROXY", "true")
                        .with("COUNTERSIGN_MEETING_ICE", coturn.url())
                        .with("COUNTERSIGN_MEETING_TURN_SECRET", Coturn.SECRET)
                        .with("COUNTERSIGN_MEETING_RELAY_ONLY", "true")
                        .start()) {
            var people = new OwnPeople(database, node.visitor());
            var appointments = new Appointed(database, people);
            long company = people.company("Relayed");
            Person applicant = people.person(company);
            people.signIn(applicant);
            Person agent = people.strong(appointments.agent(company));
            String room = appointments.now(applicant, agent);

            Attendant his = Attendant.at(node.url(), browsers, applicant).enters(room);
            Attendant hers =
                    Attendant.at(node.url(), browsers, agent).enters(room).seesTheOther();
            his.seesTheOther();
            assertThat(his.way()).isEqualTo("relay");
            assertThat(hers.way()).isEqualTo("relay");

            hers.visitor().press("Leave the room").sees("You have left the room");
            Visitor tester = his.visitor().open("/proofing/system-test").press("Start the test");
            tester.sees("Mbit/s");
        }
    }
}
