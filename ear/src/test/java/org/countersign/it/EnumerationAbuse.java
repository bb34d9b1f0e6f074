package org.countersign.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.MannWhitney;
import org.junit.jupiter.api.Test;

/**
 * Case 5: 300 wrong passwords for people who exist and 300 for nobody, in random order, on an idle node. Only the
 * request that carries the password is timed. The aim is p above 0.01 and medians less than 5 ms apart; a figure, since
 * a busy machine may miss it.
 */
@Journey
class EnumerationAbuse {
    private static final int SAMPLES = 300;
    private static final int WARM_UP = 40;
    private static final double NANOS = 1e6;

    @Test
    void the_time_of_a_refusal_does_not_tell_whether_the_name_exists(
            HttpVisitor visitors, Database database, Countersign running) {
        Holders company = Holders.of("Timed", database, running.keys());
        List<String> known =
                company.hire(SAMPLES).stream().map(Holders.Holder::userId).toList();
        for (int each = 0; each < WARM_UP; each++) {
            millis(visitors.another(), known.get(each));
            millis(visitors.another(), nobody());
        }
        List<Integer> order = new ArrayList<>();
        for (int each = 0; each < SAMPLES; each++) {
            order.add(each);
            order.add(-1);
        }
        Collections.shuffle(order, new Random(5));
        List<Double> existing = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        for (int each : order) {
            double time = millis(visitors.another(), each < 0 ? nobody() : known.get(each));
            (each < 0 ? unknown : existing).add(time);
        }
        double[] first = values(existing);
        double[] second = values(unknown);
        Figure.print("enumeration.signin.p", MannWhitney.p(first, second), "probability");
        Figure.print(
                "enumeration.signin.delta_median_ms", MannWhitney.median(first) - MannWhitney.median(second), "ms");
        Figure.print("enumeration.signin.median_ms", MannWhitney.median(first), "ms");
    }

    private static double millis(HttpVisitor stranger, String name) {
        Answer page = SignInAnswers.asked(stranger, name);
        long begun = System.nanoTime();
        stranger.submit(page, "Sign in", Map.of("Password", "not the right one"));
        return (System.nanoTime() - begun) / NANOS;
    }

    private static String nobody() {
        return "holder_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
