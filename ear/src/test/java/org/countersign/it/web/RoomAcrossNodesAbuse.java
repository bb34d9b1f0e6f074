package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.fixture.SocketLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting whose two people were led to different nodes, and one of them to another one in its middle (PRF-10, case 57). */
@ExtendWith(SharedCluster.class)
class RoomAcrossNodesAbuse {
    private static final String HELLO = "{\"type\":\"hello\",\"from\":\"00000000deadbeef\",\"reply\":false}";
    private static final String OFFER = "{\"type\":\"offer\",\"sdp\":\"v=0 zqxoffer\"}";
    private static final int TAKEN = 4001;

    @Test
    void they_hear_each_other_from_node_to_node_and_a_place_is_taken_once(Cluster cluster) {
        var people = new OwnPeople(cluster.database(), cluster.first().visitor());
        var appointments = new Appointed(cluster.database(), people);
        long company = people.company("Across");
        Person applicant = people.person(company);
        people.signIn(applicant);
        Person agent = people.strong(appointments.agent(company));
        String room = "/proofing/room/" + appointments.now(applicant, agent);

        try (SocketLine his =
                        applicant.browser().goesTo(cluster.first()).socket(room).says(HELLO);
                SocketLine hers =
                        agent.browser().goesTo(cluster.second()).socket(room).says(HELLO)) {
            his.hears("deadbeef").says(OFFER);
            hers.hears("zqxoffer");
            try (SocketLine moved =
                    applicant.browser().goesTo(cluster.second()).socket(room).says(HELLO)) {
                assertThat(his.closedWith()).isEqualTo(TAKEN);
                hers.says(OFFER);
                moved.hears("zqxoffer");
            }
            hers.hears("{\"type\":\"gone\"}");
        }
    }

    @Test
    void who_is_silent_for_half_a_minute_is_gone(Cluster cluster) {
        var people = new OwnPeople(cluster.database(), cluster.first().visitor());
        var appointments = new Appointed(cluster.database(), people);
        long company = people.company("Silent");
        Person applicant = people.person(company);
        people.signIn(applicant);
        String room = appointments.now(applicant, appointments.agent(company));
        try (SocketLine silent = applicant.browser().socket("/proofing/room/" + room)) {
            Await.until("the silent line to end", Duration.ofSeconds(45), () -> !silent.isOpen());
        }
    }
}
