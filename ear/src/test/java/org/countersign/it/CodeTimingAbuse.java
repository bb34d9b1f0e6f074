package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.countersign.it.fixture.Figure;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Finding;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.otp.Position;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of judging a code tells how many of its leading digits are right (case 16, OTP-5): for each number of
 * right digits, Welch's t between these codes and codes whose first digit is wrong, taken in random order, without the
 * slowest tenth, which is the machine's. The aim is |t| below 4.5; a figure, since a busy machine may miss it.
 */
class CodeTimingAbuse {
    private static final int SAMPLES = 100_000;
    private static final int WARM_UP = 20_000;
    private static final int DIGITS = 8;
    private static final double KEPT = 0.9;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");

    private final SplittableRandom random = new SplittableRandom(16);

    @Test
    void the_time_of_judging_a_code_does_not_tell_how_far_it_is_right() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        OtpProfile profile = new OtpProfile(Mode.TOTP, Algorithm.SHA1, DIGITS, 30);
        OtpDevice device = new OtpDevice(profile, secret);
        String right = device.code(profile.stepAt(NOW));
        double worst = 0;
        for (int digits = 1; digits < DIGITS; digits++) {
            double t = t(device, wrongAfter(right, 0), wrongAfter(right, digits));
            Figure.print("otp.timing.t.right" + digits, t, "Welch's t");
            worst = Math.max(worst, Math.abs(t));
        }
        Figure.print("otp.timing.t", worst, "largest of them");
        assertThat(device.find(right, Position.NEW, NOW)).isInstanceOf(Finding.Found.class);
    }

    private double t(OtpDevice device, String[] none, String[] some) {
        measured(device, none, some, WARM_UP);
        double[][] times = measured(device, none, some, SAMPLES);
        return welch(cropped(times[0]), cropped(times[1]));
    }

    private double[][] measured(OtpDevice device, String[] none, String[] some, int each) {
        double[][] times = new double[2][each];
        int[] taken = new int[2];
        while (taken[0] < each || taken[1] < each) {
            int which = random.nextInt(2);
            String code = (which == 0 ? none : some)[random.nextInt(none.length)];
            if (taken[which] < each) {
                long begun = System.nanoTime();
                Finding finding = device.find(code, Position.NEW, NOW);
                times[which][taken[which]++] = System.nanoTime() - begun;
                assertThat(finding instanceof Finding.NotFound).isTrue();
            }
        }
        return times;
    }

    /** Codes that are right up to there, wrong in the next digit, and anything after it. */
    private String[] wrongAfter(String right, int digits) {
        String[] codes = new String[64];
        for (int each = 0; each < codes.length; each++) {
            char[] code = right.toCharArray();
            code[digits] = (char) ('0' + (code[digits] - '0' + 1 + random.nextInt(9)) % 10);
            for (int at = digits + 1; at < DIGITS; at++) {
                code[at] = (char) ('0' + random.nextInt(10));
            }
            codes[each] = new String(code);
        }
        return codes;
    }

    private static double[] cropped(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return Arrays.copyOf(sorted, (int) (sorted.length * KEPT));
    }

    private static double welch(double[] one, double[] two) {
        double spread = variance(one) / one.length + variance(two) / two.length;
        return (mean(one) - mean(two)) / Math.sqrt(spread);
    }

    private static double mean(double[] all) {
        return Arrays.stream(all).average().orElseThrow();
    }

    private static double variance(double[] all) {
        double mean = mean(all);
        return Arrays.stream(all).map(each -> (each - mean) * (each - mean)).sum() / (all.length - 1);
    }
}
