package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.countersign.shared.InvalidForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as an administrator types them (PRF-9). */
class WorkWeekTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-17|9:00-17:00",
                "09:00 - 17:00|9:00-17:00",
                "13.30\u201317.45; 8:05-12|8:05-12:00, 13:30-17:45",
                "9-12,12-17|9:00-12:00, 12:00-17:00",
                "0-24|0:00-24:00",
            })
    void is_read_and_shown_in_order(String typed, String shown) {
        WorkWeek week = WorkWeek.read(Map.of(DayOfWeek.WEDNESDAY, typed));
        assertThat(week.of(DayOfWeek.WEDNESDAY)).isEqualTo(shown);
        assertThat(week.of(DayOfWeek.THURSDAY)).isEmpty();
        assertThat(WorkWeek.read(Map.of(DayOfWeek.WEDNESDAY, shown))).isEqualTo(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "late",
                "9",
                "9-",
                "17-9",
                "9-9",
                "9-24:01",
                "25-26",
                "9:60-10",
                "9-12, 11-13",
                "9-12 13-15",
                "9-12, , 13-15",
                "-1-5",
                "\u0669-\u0661\u0667",
                "9999999999-3",
                "9-12, 9-12"
            })
    void what_cannot_be_is_refused_beside_its_day(String typed) {
        assertThatThrownBy(() -> WorkWeek.read(Map.of(DayOfWeek.SUNDAY, typed, DayOfWeek.MONDAY, "9-17")))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        wrong -> assertThat(wrong.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).contains("sunday");
                            assertThat(problem.key()).isEqualTo(AppointmentMessage.HOURS_IMPOSSIBLE);
                        }));
    }

    @Test
    void days_left_empty_are_free() {
        assertThat(WorkWeek.read(Map.of(DayOfWeek.MONDAY, "  ")).hours()).isEmpty();
    }

    @Test
    void days_alike_are_shown_as_one() {
        assertThat(WorkWeek.read(Map.of(
                                DayOfWeek.MONDAY, "9-17",
                                DayOfWeek.TUESDAY, "9-17",
                                DayOfWeek.WEDNESDAY, "9-12",
                                DayOfWeek.FRIDAY, "9-12",
                                DayOfWeek.SUNDAY, "9-12"))
                        .blocks())
                .containsExactly(
                        new WorkWeek.Block(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, "9:00-17:00"),
                        new WorkWeek.Block(DayOfWeek.WEDNESDAY, DayOfWeek.WEDNESDAY, "9:00-12:00"),
                        new WorkWeek.Block(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, "9:00-12:00"),
                        new WorkWeek.Block(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, "9:00-12:00"));
    }

    @Test
    void impossible_hours_are_no_week() {
        WorkHours nine = WorkHours.of(DayOfWeek.MONDAY, 9, 12);
        assertThatThrownBy(() -> new WorkWeek(List.of(nine, nine))).isInstanceOf(IllegalArgumentException.class);
    }
}
