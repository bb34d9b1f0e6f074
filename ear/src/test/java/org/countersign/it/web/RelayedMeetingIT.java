package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Coturn;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Operator;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nothing else gets through, picture and sound go by a TURN server, which knows our passwords for a while (PRF-10). */
@Journey
class RelayedMeetingIT extends InvitedToMeet {
    private Operator operator;
    private Coturn coturn;

    @BeforeEach
    void meet_through_a_relay(Countersign running) {
        assumeTrue(running.isOurs(), "somebody else's server");
        assumeTrue(Coturn.isThere(), "no coturn on this machine, and no right to install it");
        coturn = Coturn.start();
        operator = running.operator();
        operator.tell("countersign.meeting.ice", coturn.url())
                .tell("countersign.meeting.turn-secret", Coturn.SECRET)
                .tell("countersign.meeting.relay-only", "true");
    }

    @AfterEach
    void meet_by_any_way() {
        if (coturn != null) {
            operator.untell("countersign.meeting.ice")
                    .untell("countersign.meeting.turn-secret")
                    .untell("countersign.meeting.relay-only");
            coturn.close();
        }
    }

    @Test
    void the_two_see_each_other_through_a_relay_and_the_system_test_measures_it(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant his = Attendant.of(browsers, applicant).enters(room);
        Attendant hers = Attendant.of(browsers, agent).enters(room).seesTheOther();
        his.seesTheOther();
        assertThat(his.way()).isEqualTo("relay");
        assertThat(hers.way()).isEqualTo("relay");

        hers.visitor().press("Leave the room").sees("You have left the room");
        Visitor tester = his.visitor().open("/proofing/system-test").press("Start the test");
        tester.sees("Mbit/s");
    }
}
