package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Contender.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One code presented by 2 to 50 at the same instant, on two nodes and at every door that takes one: the sign-in, the
 * step-up, getting back in step (case 11). It opens one of them, once, and costs nobody a try.
 */
@ExtendWith(SharedCluster.class)
class OneCodeAbuse {
    private static final int ROUNDS = Rounds.of(500);
    private static final int[] CROWDS = {2, 3, 5, 10, 20, 50};

    /** Getting back in step has a budget of its own, of five tries. */
    private static final int AT_THE_RESYNC = Rounds.racers(4);

    private static final int AT_EACH_OTHER_DOOR = Rounds.racers(23);

    @Test
    void of_all_who_present_one_code_at_once_one_gets_in(Cluster cluster, Oathtool program) {
        Holder holder = Holder.registered(cluster.first().visitor(), cluster.database(), program);
        List<Contender> all = contenders(cluster, holder);
        Random dice = new Random(11);
        Tally accepted = new Tally();
        Tally charged = new Tally();
        int[] opened = new int[Door.values().length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(all, dice);
            List<Contender> racers = all.subList(0, Math.min(all.size(), CROWDS[round % CROWDS.length]));
            holder.rests();
            List<String> pair = holder.token().pair();
            List<Boolean> in = Race.at(
                    cluster.database(),
                    "credential",
                    racers.size(),
                    racer -> () -> racers.get(racer).presents(pair));
            accepted.of(in.stream().filter(each -> each).count());
            charged.of(holder.failures());
            for (int each = 0; each < racers.size(); each++) {
                if (in.get(each)) {
                    opened[racers.get(each).door().ordinal()]++;
                    racers.get(each).comesAgain();
                }
            }
        }
        Figure.print("race.code.rounds", ROUNDS, "rounds");
        accepted.print("race.code.accepted");
        charged.print("race.code.charged");
        for (Door door : Door.values()) {
            Figure.print("race.code.won." + door.name().toLowerCase(), opened[door.ordinal()], "rounds");
        }
        assertThat(accepted).matches(each -> each.isAlways(1));
        assertThat(charged).matches(each -> each.isAlways(0));
    }

    private static List<Contender> contenders(Cluster cluster, Holder holder) {
        List<Contender> all = new ArrayList<>();
        for (Door door : Door.values()) {
            int many = door == Door.RESYNC ? AT_THE_RESYNC : AT_EACH_OTHER_DOOR;
            for (int each = 0; each < many; each++) {
                all.add(new Contender(door, each % 2 == 0 ? cluster.first() : cluster.second(), holder));
            }
        }
        return all;
    }
}
