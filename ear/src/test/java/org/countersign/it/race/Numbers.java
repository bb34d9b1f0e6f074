package org.countersign.it.race;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Telephone numbers that nobody else has, which the simulated carriers serve well. */
final class Numbers {
    private final AtomicInteger last = new AtomicInteger(new Random().nextInt(10_000, 90_000));

    /** A beginning that a country uses, and so many digits more, six of them at least. */
    String next(String beginning, int more) {
        String end = "%05d9".formatted(last.incrementAndGet() % 100_000);
        return beginning + "7".repeat(more - end.length()) + end;
    }

    /** An American number in E.164. */
    String american() {
        return "+1212555" + (last.incrementAndGet() % 900 + 100) + "9";
    }

    /** How people in its country may type it. */
    static List<String> spellings(String american) {
        String national = american.substring(2);
        String end = national.substring(6);
        return List.of(
                "+1 (212) 555-" + end,
                "212.555." + end,
                wide(national),
                "1 212 555 " + end,
                "(212)555 " + end,
                "+" + wide("1") + " 212 - 555 - " + end,
                american);
    }

    /** With the digits of East Asian keyboards. */
    private static String wide(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '\uff10')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
