package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Contender.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two hundred guesses from fifty sessions on two nodes at once, the right code somewhere among them from the sixth on
 * (case 1). No more than five in a row are judged; then the credential is locked, those who wait at the sign-in are sent
 * away, and the right code is refused like any other. Who of those fifty is judged first nobody decides: where the right
 * code comes out among the first five it is let in, which is right, and the guesses after it are counted anew. Fifty
 * rounds with all sessions, and the rounds after them with a fifth of them.
 */
@ExtendWith(SharedCluster.class)
class GuessingAbuse {
    private static final int ROUNDS = Rounds.of(500);
    private static final int WITH_ALL = 50;
    private static final int ONE_IN = 5;
    private static final int SESSIONS = Rounds.racers(50);
    private static final int AT_THE_SIGN_IN = Rounds.racers(10);
    private static final int TURNS = 4;
    private static final int LIMIT = 5;

    private Cluster cluster;
    private Holder holder;
    private final Random dice = new Random(1);

    @Test
    void no_more_than_five_guesses_are_judged_and_nothing_opens_after_them(Cluster nodes, Oathtool program) {
        cluster = nodes;
        holder = Holder.registered(cluster.first().visitor(), cluster.database(), program);
        List<Contender> all = contenders();
        List<Contender> few = IntStream.range(0, all.size())
                .filter(each -> each % ONE_IN == 0)
                .mapToObj(all::get)
                .toList();
        Judged worst = new Judged(0, 0, 0);
        long early = 0;
        long guesses = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Contender> racers = round < WITH_ALL ? all : few;
            holder.rests();
            racers.forEach(Contender::comesAgain);
            holder.rests();
            long begun = cluster.database().number("select coalesce(max(id), 0) from audit_record");
            long mails = mails();
            List<Integer> tried = guess(racers);
            guesses += tried.stream().mapToInt(Integer::intValue).sum();
            Judged judged = judged(begun);
            worst = worst.with(judged);
            early += judged.accepted() - judged.late();
            assertThat(holder.state()).isEqualTo("LOCKED");
            assertThat(holder.failures()).isEqualTo(LIMIT);
            assertThat(waitingAtTheSignIn())
                    .as("who locked it may skip the code")
                    .isLessThanOrEqualTo(1);
            assertThat(mails()).as("e-mails to the owner").isGreaterThan(mails);
        }
        Figure.print("race.guess.rounds", ROUNDS, "rounds");
        Figure.print("race.guess.tried", guesses, "guesses");
        Figure.print("race.guess.evaluated", worst.inARow(), "most in a row");
        Figure.print("race.guess.accepted_in_time", early, "rounds");
        Figure.print("race.guess.accepted_late", worst.late(), "most in a round");
        assertThat(worst.inARow()).isEqualTo(LIMIT);
        assertThat(worst.late()).isZero();
    }

    private List<Contender> contenders() {
        List<Contender> all = new ArrayList<>();
        for (int each = 0; each < SESSIONS; each++) {
            Door door = each < AT_THE_SIGN_IN ? Door.SIGN_IN : Door.ELEVATE;
            all.add(new Contender(door, each % 2 == 0 ? cluster.first() : cluster.second(), holder));
        }
        return all;
    }

    /** All at once, then each on his own as long as he is asked; tells how many guesses each of them made. */
    private List<Integer> guess(List<Contender> racers) {
        int many = racers.size();
        int place = LIMIT + dice.nextInt(many * TURNS - LIMIT);
        String right = holder.token().fresh();
        return Race.at(cluster.database(), "credential", many, racer -> () -> {
            int turn = 0;
            do {
                boolean planted = turn * many + racer == place;
                String code = planted ? right : "%08d".formatted(racer * TURNS + turn);
                racers.get(racer).presents(List.of("", code));
                turn++;
            } while (turn < TURNS && racers.get(racer).isAsked());
            return turn;
        });
    }

    /** What the records of this round say, in the order in which the codes were judged. */
    private Judged judged(long begun) {
        Judged tally = new Judged(0, 0, 0);
        int row = 0;
        for (Map<String, Object> record : records(begun)) {
            if ("OTP_ACCEPTED".equals(record.get("act"))) {
                tally = new Judged(tally.inARow(), tally.accepted() + 1, tally.late() + (row >= LIMIT ? 1 : 0));
                row = 0;
            } else if (record.get("details").toString().contains("\"failures\"")) {
                row++;
                tally = new Judged(Math.max(tally.inARow(), row), tally.accepted(), tally.late());
            }
        }
        return tally;
    }

    private List<Map<String, Object>> records(long begun) {
        return cluster.database()
                .rows(
                        "select act, details from audit_record where id > ? and subject_id = ?"
                                + " and act in ('OTP_ACCEPTED', 'OTP_REFUSED') order by id",
                        begun,
                        holder.person().account());
    }

    private long waitingAtTheSignIn() {
        return count("signin_session where state = 'PENDING' and account_id = ?");
    }

    private long mails() {
        return count("delivery where channel = 'EMAIL' and account_id = ?");
    }

    private long count(String rows) {
        Database database = cluster.database();
        return database.number("select count(*) from " + rows, holder.person().account());
    }

    /**
     * @param inARow the longest row of wrong codes that were judged
     * @param late codes that were accepted when five wrong ones had been
     */
    private record Judged(long inARow, long accepted, long late) {
        Judged with(Judged other) {
            return new Judged(
                    Math.max(inARow, other.inARow), Math.max(accepted, other.accepted), Math.max(late, other.late));
        }
    }
}
