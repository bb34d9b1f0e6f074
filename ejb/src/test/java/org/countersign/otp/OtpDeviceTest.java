package org.countersign.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows, drift and replay (OTP-1, OTP-2, MNG-3, case 14). */
class OtpDeviceTest {
    private static final byte[] SECRET = "a secret of twenty b".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final OtpProfile TOTP = new OtpProfile(Mode.TOTP, Algorithm.SHA256, 8, 30);
    private static final OtpProfile HOTP = new OtpProfile(Mode.HOTP, Algorithm.SHA1, 6, 30);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:10Z");

    private final OtpDevice clock = new OtpDevice(TOTP, SECRET);
    private final OtpDevice button = new OtpDevice(HOTP, SECRET);
    private final long step = TOTP.stepAt(NOW);

    @ParameterizedTest
    @CsvSource({"-2,false", "-1,true", "0,true", "1,true", "2,false"})
    void a_clock_may_be_one_step_off(int offset, boolean accepted) {
        Finding finding = clock.find(clock.code(step + offset), Position.NEW, NOW);

        assertThat(finding).isEqualTo(accepted ? found(step + offset, offset) : new Finding.NotFound());
    }

    @ParameterizedTest
    @CsvSource({"5,false", "6,true", "7,true", "8,true", "9,false"})
    void the_window_lies_around_the_known_drift(int offset, boolean accepted) {
        Finding finding = clock.find(clock.code(step + offset), new Position(step - 100, 7), NOW);

        assertThat(finding).isEqualTo(accepted ? found(step + offset, offset) : new Finding.NotFound());
    }

    @Test
    void a_clock_that_goes_wrong_slowly_is_followed() {
        Position known = Position.NEW;
        for (int lost = 0; lost < 60; lost++) {
            Instant later = NOW.plus(Duration.ofDays(30L * lost));
            Finding finding = clock.find(clock.code(TOTP.stepAt(later) - lost), known, later);

            assertThat(finding).isEqualTo(found(TOTP.stepAt(later) - lost, -lost));
            known = new Position(((Finding.Found) finding).place(), -lost);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,2"})
    void a_step_ends_to_the_millisecond(long millis, long stepsFromTheCodesOwn) {
        Instant edge = Instant.ofEpochSecond(TOTP.stepAt(NOW) * 30)
                .plus(Duration.ofSeconds(60))
                .plusMillis(millis);
        String code = clock.code(step);

        assertThat(TOTP.stepAt(edge) - step).isEqualTo(stepsFromTheCodesOwn);
        assertThat(clock.find(code, Position.NEW, edge) instanceof Finding.Found)
                .isEqualTo(stepsFromTheCodesOwn == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:59.999Z", // a leap second follows
                "2026-03-29T01:00:00Z", // the clocks go forward in Europe
                "2026-10-25T01:00:00Z", // and back
                "2038-01-19T03:14:08Z", // 32-bit seconds end
                "2106-02-07T06:28:16Z" // unsigned too
            })
    void no_calendar_moves_a_code(Instant at) {
        long there = TOTP.stepAt(at);

        assertThat(there).isEqualTo(at.getEpochSecond() / 30);
        assertThat(clock.find(clock.code(there), Position.NEW, at)).isEqualTo(found(there, 0));
    }

    @Test
    void the_last_code_again_is_a_replay_and_an_older_one_is_wrong() {
        Position position = new Position(step, 0);

        assertThat(clock.find(clock.code(step), position, NOW)).isEqualTo(new Finding.Used());
        assertThat(clock.find(clock.code(step - 1), position, NOW)).isEqualTo(new Finding.NotFound());
        assertThat(clock.find(clock.code(step + 1), position, NOW)).isEqualTo(found(step + 1, 1));
    }

    @Test
    void a_clock_set_back_revives_no_code() {
        Instant back = NOW.minus(Duration.ofHours(1));
        Position position = new Position(step, 0);

        LongStream.rangeClosed(step - 125, step)
                .forEach(place -> assertThat(clock.find(clock.code(place), position, back))
                        .isNotInstanceOf(Finding.Found.class));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "10,true", "11,false"})
    void a_button_may_have_been_pressed_ten_times(int presses, boolean accepted) {
        Finding finding = button.find(button.code(41 + presses), new Position(41, 0), NOW);

        assertThat(finding instanceof Finding.Found).isEqualTo(accepted);
    }

    @Test
    void the_first_code_of_a_new_button_counts() {
        assertThat(button.find(button.code(0), Position.NEW, NOW)).isEqualTo(found(0, 0));
    }

    /** Else one code would be good twice: once for each of the places that happen to show it. */
    @Test
    void where_two_places_show_the_same_code_the_later_one_is_used_up() {
        long first = twoNeighboursAlike();
        String code = button.code(first);
        Finding.Found found = (Finding.Found) button.find(code, new Position(first - 1, 0), NOW);

        assertThat(found.place()).isGreaterThan(first);
        assertThat(button.find(code, new Position(found.place(), 0), NOW)).isNotInstanceOf(Finding.Found.class);
    }

    @ParameterizedTest
    @CsvSource({"-41,false", "-40,true", "0,true", "39,true", "40,false"})
    void resync_finds_two_clock_codes_forty_steps_off(int offset, boolean accepted) {
        Finding finding = clock.findPair(
                clock.code(step + offset), clock.code(step + offset + 1), Position.NEW, Window.RESYNC, NOW);

        assertThat(finding).isEqualTo(accepted ? found(step + offset + 1, offset + 1) : new Finding.NotFound());
    }

    @ParameterizedTest
    @CsvSource({"1,true", "999,true", "1000,false"})
    void resync_finds_two_button_codes_a_thousand_presses_ahead(int offset, boolean accepted) {
        Finding finding = button.findPair(
                button.code(7 + offset), button.code(7 + offset + 1), new Position(7, 0), Window.RESYNC, NOW);

        assertThat(finding).isEqualTo(accepted ? found(7 + offset + 1, 0) : new Finding.NotFound());
    }

    @ParameterizedTest
    @CsvSource({"-21,false", "-20,true", "19,true", "20,false"})
    void registration_looks_ten_minutes_around(int offset, boolean accepted) {
        Finding finding = clock.findPair(
                clock.code(step + offset), clock.code(step + offset + 1), Position.NEW, Window.REGISTRATION, NOW);

        assertThat(finding instanceof Finding.Found).isEqualTo(accepted);
    }

    @Test
    void two_codes_that_do_not_follow_each_other_are_no_pair() {
        assertThat(pair(0, 2)).isEqualTo(new Finding.NotFound());
        assertThat(pair(1, 0)).isEqualTo(new Finding.NotFound());
        assertThat(pair(0, 0)).isEqualTo(new Finding.NotFound());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_pair_must_lie_wholly_after_the_last_accepted_code(Mode mode) {
        OtpDevice device = mode == Mode.TOTP ? clock : button;
        Position position = new Position(step, 0);

        assertThat(device.findPair(device.code(step), device.code(step + 1), position, Window.RESYNC, NOW))
                .isEqualTo(new Finding.NotFound());
        assertThat(device.findPair(device.code(step + 1), device.code(step + 2), position, Window.RESYNC, NOW))
                .isInstanceOf(Finding.Found.class);
    }

    /** Whatever is typed, in whatever order: what was accepted once, or is older, is never accepted again (OTP-1). */
    @Test
    void places_only_ever_rise() {
        Position position = Position.NEW;
        for (long round = 0; round < 2_000; round++) {
            Instant at = NOW.plusSeconds(round * 7 % 4_000);
            long place = TOTP.stepAt(at) - 2 + round * 31 % 5;
            if (clock.find(clock.code(place), position, at) instanceof Finding.Found found) {
                assertThat(found.place()).isGreaterThan(position.last());
                assertThat(Math.abs(found.place() - TOTP.stepAt(at) - position.drift()))
                        .isLessThanOrEqualTo(1);
                position = new Position(found.place(), found.drift());
            }
        }
        assertThat(position).isNotEqualTo(Position.NEW);
    }

    @Test
    void a_wrong_length_is_wrong() {
        assertThat(clock.find(clock.code(step).substring(2), Position.NEW, NOW)).isEqualTo(new Finding.NotFound());
    }

    @Test
    void nothing_shows_the_secret() {
        assertThat(clock.toString()).doesNotContain("secret").contains("SHA256");
    }

    private Finding pair(int first, int second) {
        return clock.findPair(clock.code(step + first), clock.code(step + second), Position.NEW, Window.RESYNC, NOW);
    }

    /** The first counter whose code shows again within ten presses; there is one in some hundred thousand. */
    private long twoNeighboursAlike() {
        Map<String, Long> seen = new HashMap<>();
        for (long counter = 0; ; counter++) {
            Long before = seen.put(button.code(counter), counter);
            if (before != null && counter - before <= 10) {
                return before;
            }
        }
    }

    private static Finding found(long place, int drift) {
        return new Finding.Found(place, drift);
    }
}
