package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.junit.jupiter.api.Test;

/**
 * Cases 11 and 19 where nobody can lock a table or look into it. Everybody stands before the last button and presses at
 * the same instant.
 */
public abstract class OneTimeThingsOfTheDemo {
    private static final int RACERS = 12;

    /** Whose token has which serial. */
    private static final Map<String, String> TOKENS =
            Map.of("user_0004", "TA00000004", "support_0001", "TA00000018", "clerk_0001", "TA00000019");

    private static final List<String> COLLEAGUES =
            List.of("user_0002", "user_0003", "user_0005", "user_0014", "org_admin_0001");

    /** Two codes in a row: were a copy charged as a guess, the token would be locked before the second one. */
    @Test
    void of_many_copies_of_one_code_one_opens_a_session(HttpVisitor first, Oathtool program) {
        TOKENS.forEach((userId, serial) -> {
            DemoToken token = new DemoToken(serial, program);
            for (int round = 1; round <= 2; round++) {
                String code = token.fresh();
                List<HttpVisitor> racers = IntStream.range(0, RACERS)
                        .mapToObj(racer -> first.another())
                        .toList();
                List<Answer> answers = atOnce(
                        racers,
                        visitor -> Entrance.passed(visitor, userId),
                        (visitor, page) -> Entrance.code(visitor, page, code));
                assertThat(answers)
                        .as("%s, round %d", userId, round)
                        .filteredOn(Entrance::leadsHome)
                        .hasSize(1);
            }
        });
    }

    /** Whoever got one cannot buy another of its kind, and leaves. */
    @Test
    void of_a_company_s_people_one_redeems_a_key(HttpVisitor first) {
        List<HttpVisitor> without = new ArrayList<>(COLLEAGUES.stream()
                .map(userId -> Entrance.skipped(first.another(), userId))
                .toList());
        for (int round = 1; round <= 2; round++) {
            String key = new Shopper(without.get(0)).boughtKey();
            List<Answer> answers = atOnce(
                    without,
                    visitor -> visitor.get("/get-credentialed/key"),
                    (visitor, page) -> visitor.submit(page, "Continue", Map.of("License key", key)));
            List<Integer> winners = IntStream.range(0, answers.size())
                    .filter(racer -> KeyRace.isRedeemed(answers.get(racer)))
                    .boxed()
                    .toList();
            assertThat(winners).as("round %d", round).hasSize(1);
            without.remove(winners.get(0).intValue());
        }
    }

    private static List<Answer> atOnce(
            List<HttpVisitor> visitors,
            Function<HttpVisitor, Answer> comes,
            BiFunction<HttpVisitor, Answer, Answer> presses) {
        List<Answer> pages = new ArrayList<>();
        visitors.forEach(visitor -> pages.add(comes.apply(visitor)));
        return Race.together(visitors.size(), racer -> () -> presses.apply(visitors.get(racer), pages.get(racer)));
    }
}
