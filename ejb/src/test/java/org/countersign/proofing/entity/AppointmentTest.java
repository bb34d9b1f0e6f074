package org.countersign.proofing.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.countersign.proofing.AppointmentPhase;
import org.countersign.proofing.AppointmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-9: until when an appointment can be changed, and from when on nobody waits any more. */
class AppointmentTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:59:59Z, AHEAD",
        "2026-11-24T09:00:00Z, RUNNING",
        "2026-11-24T10:29:59Z, RUNNING",
        "2026-11-24T10:30:00Z, OVER"
    })
    void it_is_ahead_until_it_begins_and_over_when_its_room_closes(Instant now, AppointmentPhase phase) {
        Appointment booked = AnAppointment.at(START).build();
        assertThat(AppointmentPhase.at(now, booked.hasBegun(now), START.plus(Duration.ofMinutes(90))))
                .isEqualTo(phase);
    }

    @Test
    void it_has_begun_when_the_two_find_each_other_before_its_time() {
        Instant before = START.minusSeconds(600);
        assertThat(AnAppointment.at(START).build().hasBegun(before)).isFalse();
        assertThat(AnAppointment.at(START).metAt(before).build().hasBegun(before))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T09:44:59Z, false", "2026-11-24T09:45:00Z, true"})
    void it_is_missed_when_nobody_came_and_the_wait_is_over(Instant now, boolean missed) {
        assertThat(AnAppointment.at(START).build().isMissed(now, PATIENCE)).isEqualTo(missed);
    }

    @Test
    void who_was_met_did_not_miss_it_however_long_it_takes() {
        assertThat(AnAppointment.at(START).metAt(START).build().isMissed(START.plusSeconds(86_400), PATIENCE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentState.class,
            names = {"HELD", "MISSED", "CANCELLED"})
    void one_that_has_ended_stays_as_it_is(AppointmentState state) {
        Appointment ended = AnAppointment.at(START).is(state).build();
        assertThat(ended.isMissed(START.plusSeconds(86_400), PATIENCE)).isFalse();
    }
}
