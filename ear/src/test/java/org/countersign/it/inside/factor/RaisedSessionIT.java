package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.Strength;
import org.countersign.shared.Kind;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.Sessions;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.Test;

/** ACC-5, APP-2: a session is as strong as the strongest that was presented in it, and remembers the others. */
class RaisedSessionIT extends InsideFactor {
    @Test
    void a_weaker_code_after_a_stronger_one_lowers_nothing_and_is_remembered() throws Exception {
        SessionHandle handle = open();
        assertThat(caller(handle).shown()).isEmpty();
        raise(handle, Kind.HARDWARE_TOKEN, 3);
        raise(handle, Kind.PHONE, 2);
        assertStands(caller(handle), Strength.HARDWARE_TOKEN, 3, Map.of(Kind.HARDWARE_TOKEN, 3, Kind.PHONE, 2));
    }

    @Test
    void a_stronger_code_raises_and_each_kind_keeps_its_best() throws Exception {
        SessionHandle handle = open();
        raise(handle, Kind.PHONE, 2);
        raise(handle, Kind.MOBILE_ID, 3);
        raise(handle, Kind.MOBILE_ID, 2);
        assertStands(caller(handle), Strength.MOBILE_ID, 3, Map.of(Kind.MOBILE_ID, 3, Kind.PHONE, 2));
    }

    private static void assertStands(Caller caller, Strength strength, int level, Map<Kind, Integer> shown) {
        assertThat(caller.strength()).isEqualTo(strength);
        assertThat(caller.level()).isEqualTo(level);
        assertThat(caller.shown()).isEqualTo(shown);
    }

    private static SessionHandle open() throws Exception {
        Caller person = active();
        return inTransaction(() -> bean(StoredSessions.class)
                .begin(person.account(), SessionState.OPEN, new RequestOrigin("10.1.4.1", "test", "test"), now()));
    }

    private static void raise(SessionHandle handle, Kind kind, int level) throws Exception {
        long session = caller(handle).session();
        assertThat(inTransaction(() -> bean(StoredSessions.class).raise(session, kind, level, now(), now())))
                .isTrue();
    }

    private static Caller caller(SessionHandle handle) {
        return bean(Sessions.class).resume(handle).orElseThrow();
    }
}
