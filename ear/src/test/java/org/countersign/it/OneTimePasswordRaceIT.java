package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.junit.jupiter.api.Test;

/** Many who come with a code at the same instant, at the row that decides (OTP-1, OTP-2; cases 1 and 11). */
@Journey
class OneTimePasswordRaceIT {
    private static final int RACERS = 50;
    private static final int ROUNDS = 3;
    private static final int LIMIT = 5;
    private static final Map<String, String> PASSWORD = Map.of("Password", "countersign demo 2026");

    @Test
    void of_fifty_copies_of_one_code_one_is_accepted_and_none_is_charged(
            HttpVisitor first, Database database, Oathtool program) {
        List<Waiting> waiting = waiting(first, "support_0001", RACERS);
        for (int round = 1; round <= ROUNDS; round++) {
            List<Waiting> racers = waiting;
            String code = fresh(database, "support_0001", new DemoToken("TA00000018", program));
            List<Answer> answers = Race.at(
                    database,
                    "credential",
                    RACERS,
                    racer -> () -> racers.get(racer).enter(code));
            assertThat(answers)
                    .as("round %d", round)
                    .filteredOn(OneTimePasswordRaceIT::isSignedIn)
                    .hasSize(1);
            assertThat(failures(database, "support_0001")).isZero();
            waiting = IntStream.range(0, RACERS)
                    .mapToObj(racer -> again(racers.get(racer), answers.get(racer)))
                    .toList();
        }
    }

    /** Who lost still stands before the code; who won comes anew. */
    private static Waiting again(Waiting racer, Answer answer) {
        return isSignedIn(answer)
                ? waiting(racer.visitor().another(), "support_0001")
                : new Waiting(racer.visitor(), racer.visitor().follow(answer));
    }

    @Test
    void no_more_than_five_guesses_are_judged_before_the_lock(HttpVisitor first, Database database, Oathtool program) {
        List<Waiting> waiting = waiting(first, "clerk_0001", RACERS);
        Waiting late = waiting(first, "clerk_0001", 1).get(0);
        List<Answer> answers = Race.at(
                database,
                "credential",
                RACERS,
                racer -> () -> waiting.get(racer).enter("%08d".formatted(racer)));
        assertThat(answers).noneMatch(OneTimePasswordRaceIT::isSignedIn);
        assertThat(failures(database, "clerk_0001")).isEqualTo(LIMIT);
        assertThat(state(database, "clerk_0001")).isEqualTo("LOCKED");
        String right = new DemoToken("TA00000019", program).fresh();
        assertThat(isSignedIn(late.enter(right))).isFalse();
    }

    /** Somebody who has entered the password and stands before the code. */
    private record Waiting(HttpVisitor visitor, Answer page) {
        Answer enter(String code) {
            return visitor.submit(page, "Continue", Map.of("Code on the token", code));
        }
    }

    private static List<Waiting> waiting(HttpVisitor first, String userId, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> waiting(first.another(), userId))
                .toList();
    }

    private static Waiting waiting(HttpVisitor visitor, String userId) {
        Answer name = visitor.get("/signin");
        Map<String, String> typed = Map.of("User ID or e-mail address", userId);
        Answer password = visitor.follow(visitor.submit(name, "Continue", typed));
        return new Waiting(visitor, visitor.follow(visitor.submit(password, "Sign in", PASSWORD)));
    }

    /** A code that this token has not been used with: of the step after its last one, if it was used in this step. */
    private static String fresh(Database database, String userId, DemoToken token) {
        return token.usedUpTo(number(database, "last_factor", userId)).fresh();
    }

    private static boolean isSignedIn(Answer answer) {
        return answer.location().filter(where -> where.endsWith("/home")).isPresent();
    }

    private static long failures(Database database, String userId) {
        return number(database, "failures", userId);
    }

    private static long number(Database database, String column, String userId) {
        return Long.parseLong(column(database, column, userId));
    }

    private static String state(Database database, String userId) {
        return column(database, "state", userId);
    }

    private static String column(Database database, String column, String userId) {
        String sql = ("select c." + column + " from credential c join account a on a.id = c.account_id"
                + " where a.user_id = ?");
        return database.text(sql, userId).orElseThrow();
    }
}
