package org.countersign.it.race;

import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.SharedCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One license key and fifty people of two companies who enter it at the same instant on two nodes, two hundred times
 * (case 19); ten of them in the rounds after that.
 */
@ExtendWith(SharedCluster.class)
class KeysAbuse {
    private static final int ROUNDS = Rounds.of(500);
    private static final int WITH_ALL = 200;
    private static final int COLLEAGUES = Rounds.racers(30);
    private static final int STRANGERS = Rounds.racers(20);
    private static final int FEW_COLLEAGUES = Math.min(6, COLLEAGUES);
    private static final int FEW_STRANGERS = Math.min(4, STRANGERS);

    @Test
    void of_fifty_people_of_two_companies_one_redeems_a_key(Cluster cluster) {
        KeyRace race = new KeyRace(
                cluster.database(),
                COLLEAGUES,
                STRANGERS,
                each -> (each % 2 == 0 ? cluster.first() : cluster.second()).visitor());
        for (int round = 0; round < ROUNDS; round++) {
            boolean all = round < WITH_ALL;
            race.round(all ? COLLEAGUES : FEW_COLLEAGUES, all ? STRANGERS : FEW_STRANGERS);
        }
        Figure.print("race.key.rounds", ROUNDS, "rounds");
        race.print();
        race.assertRedeemedOnce();
    }
}
