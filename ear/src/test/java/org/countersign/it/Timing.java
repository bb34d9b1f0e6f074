package org.countersign.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.MannWhitney;

/** What the times of two kinds of requests have to tell about which is which (case 5). */
record Timing(double p, double medianFirst, double medianSecond) {
    private static final int WARM_UP = 40;
    private static final double NANOS = 1e6;
    private static final double CHANCE = 0.01;
    private static final double ALIKE_MS = 5;

    /** So many of each, in random order, so that what else the machine does slows both down. */
    static Timing of(int samples, DoubleSupplier first, DoubleSupplier second) {
        List<Boolean> order = new ArrayList<>();
        for (int each = 0; each < samples; each++) {
            order.addAll(List.of(true, false));
        }
        Collections.shuffle(order, new Random(5));
        double warmth = 0;
        for (int each = 0; each < WARM_UP; each++) {
            warmth += first.getAsDouble() + second.getAsDouble();
        }
        Figure.print("timing.warm_up_ms", warmth, "ms");
        List<Double> ofFirst = new ArrayList<>();
        List<Double> ofSecond = new ArrayList<>();
        for (boolean isFirst : order) {
            (isFirst ? ofFirst : ofSecond).add((isFirst ? first : second).getAsDouble());
        }
        double[] one = values(ofFirst);
        double[] two = values(ofSecond);
        return new Timing(MannWhitney.p(one, two), MannWhitney.median(one), MannWhitney.median(two));
    }

    /** How long it takes to be answered, in milliseconds; what is done with the answer does not count. */
    static <T> double millis(Supplier<T> request, Consumer<T> answered) {
        long begun = System.nanoTime();
        T answer = request.get();
        double time = (System.nanoTime() - begun) / NANOS;
        answered.accept(answer);
        return time;
    }

    /** Under these names, for whoever compares runs. */
    Timing print(String name) {
        Figure.print(name + ".p", p, "probability");
        Figure.print(name + ".delta_median_ms", difference(), "ms");
        Figure.print(name + ".median_ms", medianFirst, "ms");
        return this;
    }

    /** Both would have to be seen for somebody to learn which is which. */
    boolean tellsNothing() {
        return p > CHANCE || Math.abs(difference()) < ALIKE_MS;
    }

    private double difference() {
        return medianFirst - medianSecond;
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
