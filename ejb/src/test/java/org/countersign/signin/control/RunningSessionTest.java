package org.countersign.signin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of sessions to the second (ACC-12, OTP-6; case 22). */
class RunningSessionTest {
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration MAX = Duration.ofHours(12);
    private static final Instant BEGUN = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN,PT11H59M59S,PT1S,", // used a moment ago
        "OPEN,PT12H1S,PT1S,TOO_LONG",
        "OPEN,PT1H,PT14M59S,",
        "OPEN,PT1H,PT15M1S,IDLE",
        "OPEN,PT12H1S,PT15M1S,TOO_LONG",
        "PENDING,PT9M59S,PT9M59S,",
        "PENDING,PT10M1S,PT1S,TOO_LONG",
        "NEW_PASSWORD,PT59M59S,PT1S,",
        "NEW_PASSWORD,PT1H1S,PT1S,TOO_LONG"
    })
    void a_session_ends_by_its_age_and_by_lying_idle(
            SessionState state, Duration age, Duration unused, EndReason reason) {
        Instant now = BEGUN.plus(age);
        RunningSession session = new RunningSession(state, caller(null), BEGUN, now.minus(unused));
        assertThat(session.overdue(now, IDLE, MAX)).isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,599,true",
        "PENDING,600,true",
        "PENDING,601,false",
        "NEW_PASSWORD,3599,true",
        "NEW_PASSWORD,3601,false"
    })
    void a_step_of_signing_in_has_its_time(SessionState state, long age, boolean inTime) {
        RunningSession session = new RunningSession(state, caller(null), BEGUN, BEGUN);
        assertThat(session.isInTime(BEGUN.plusSeconds(age))).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"599999,true", "600000,true", "600001,false"})
    void a_code_is_fresh_for_ten_minutes(long millis, boolean fresh) {
        Caller caller = caller(BEGUN);
        assertThat(caller.freshOtp(BEGUN.plusMillis(millis), Duration.ofMinutes(10)))
                .isEqualTo(fresh);
        assertThat(caller(null).freshOtp(BEGUN, Duration.ofMinutes(10))).isFalse();
    }

    private static Caller caller(Instant lastOtp) {
        return new Caller(
                1,
                new AccountId(1),
                "user_0001",
                "Ann Miller",
                new OrganizationId(1),
                "Alder",
                Set.of(Role.USER),
                Strength.PASSWORD,
                1,
                Map.of(),
                lastOtp,
                true);
    }
}
