package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.BookAppointment;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-9, case 43: contact details are brought into shape, and everything else is refused beside its field. */
class ContactRulesTest {
    private static final PublicId CASE = new PublicId("case");

    @Test
    void what_can_be_reached_is_kept_in_one_form() {
        Seats.Booked booked = checked(" ada@mail.example ", "+44 114 496 0123", "Asia/Tokyo");
        assertThat(booked.email()).isEqualTo("ada@mail.example");
        assertThat(booked.phone()).isEqualTo("+441144960123");
        assertThat(booked.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> checked("nowhere", "12", "UTC"))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        form -> assertThat(form.problems())
                                .extracting(InvalidInput::key)
                                .containsExactly(
                                        AppointmentMessage.EMAIL_IMPOSSIBLE, AppointmentMessage.NUMBER_IMPOSSIBLE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Mars/Olympus", "+01:00", "europe/berlin", "../etc/passwd"})
    void a_zone_that_is_no_place_is_refused(String zone) {
        assertThatThrownBy(() -> checked("ada@mail.example", "+441144960123", zone))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.key()).isEqualTo(AppointmentMessage.ZONE_UNKNOWN));
    }

    private static Seats.Booked checked(String email, String phone, String zone) {
        return ContactRules.checked(new BookAppointment(Instant.EPOCH, email, phone, zone), CASE, new AccountId(1));
    }
}
