package org.countersign.it.race;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Appointments on a Sunday, when no agent works but those of these tests. */
final class Sundays {
    private static final LocalDate SUNDAY = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
            .plusWeeks(1)
            .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

    private Sundays() {}

    /** The so-manieth half hour of that Sunday, from 0. */
    static Instant slot(int number) {
        return SUNDAY.atStartOfDay().plusMinutes(30L * number).toInstant(ZoneOffset.UTC);
    }

    /** The page on which that time is booked. */
    static Answer page(HttpVisitor visitor, Instant slot) {
        return visitor.get("/proofing/appointment?zone=UTC&slot=" + slot);
    }

    /** The page on which that appointment is moved there. */
    static Answer page(HttpVisitor visitor, Instant slot, String appointment) {
        return visitor.get("/proofing/appointment?zone=UTC&slot=" + slot + "&appointment=" + appointment);
    }

    static boolean isBooked(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/proofing/booked"))
                .isPresent();
    }
}
