package org.countersign.it;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/**
 * Case 5: 300 wrong passwords for people who exist and 300 for nobody, in random order, on an idle node. Only the
 * request that carries the password is timed. The aim is p above 0.01 and medians less than 5 ms apart; a figure, since
 * a busy machine may miss it.
 */
@Journey
class EnumerationAbuse {
    private static final int SAMPLES = 300;

    @Test
    void the_time_of_a_refusal_does_not_tell_whether_the_name_exists(
            HttpVisitor visitors, Database database, Countersign running) {
        Holders company = Holders.of("Timed", database, running.keys());
        List<String> known =
                company.hire(SAMPLES).stream().map(Holders.Holder::userId).toList();
        AtomicInteger turn = new AtomicInteger();
        Timing.of(
                        SAMPLES,
                        () -> millis(visitors.another(), known.get(turn.getAndIncrement() % SAMPLES)),
                        () -> millis(visitors.another(), nobody()))
                .print("enumeration.signin");
    }

    private static double millis(HttpVisitor stranger, String name) {
        Answer page = SignInAnswers.asked(stranger, name);
        return Timing.millis(
                () -> stranger.submit(page, "Sign in", Map.of("Password", "not the right one")), refused -> {});
    }

    private static String nobody() {
        return "holder_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }
}
