package org.countersign.signin.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionState;

/** A session that has not ended, and its person. */
public record RunningSession(SessionState state, Caller caller, Instant startedAt, Instant lastSeenAt) {
    private static final Duration PENDING_MAX = Duration.ofMinutes(10);

    /** His temporary password is used up: somebody who thinks of a good one must not have to ask for another. */
    private static final Duration NEW_PASSWORD_MAX = Duration.ofHours(1);

    static RunningSession of(Object[] row) {
        Caller caller = new Caller(
                ((Number) row[0]).longValue(),
                new AccountId(((Number) row[1]).longValue()),
                (String) row[8],
                row[9] + " " + row[10],
                new OrganizationId(((Number) row[11]).longValue()),
                (String) row[12],
                roles((String) row[13]),
                Strength.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                shown(row),
                Columns.instant(row[5]),
                (Boolean) row[14]);
        return new RunningSession(
                SessionState.valueOf((String) row[2]), caller, Columns.instant(row[6]), Columns.instant(row[7]));
    }

    private static Map<Kind, Integer> shown(Object[] row) {
        Map<Kind, Integer> shown = new EnumMap<>(Kind.class);
        shown.put(Kind.HARDWARE_TOKEN, ((Number) row[15]).intValue());
        shown.put(Kind.PHONE, ((Number) row[16]).intValue());
        shown.put(Kind.MOBILE_ID, ((Number) row[17]).intValue());
        shown.values().removeIf(level -> level == 0);
        return shown;
    }

    /** Why it must end at that instant, if it must (ACC-12). */
    public Optional<EndReason> overdue(Instant now, Duration idle, Duration max) {
        if (now.isAfter(startedAt.plus(state == SessionState.OPEN ? max : toFinish()))) {
            return Optional.of(EndReason.TOO_LONG);
        }
        return now.isAfter(lastSeenAt.plus(idle)) ? Optional.of(EndReason.IDLE) : Optional.empty();
    }

    /** Whether a step of signing in still has time. */
    public boolean isInTime(Instant now) {
        return !now.isAfter(startedAt.plus(toFinish()));
    }

    private Duration toFinish() {
        return state == SessionState.NEW_PASSWORD ? NEW_PASSWORD_MAX : PENDING_MAX;
    }

    private static Set<Role> roles(String list) {
        Set<Role> roles = EnumSet.of(Role.USER);
        Optional.ofNullable(list).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
