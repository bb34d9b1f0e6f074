package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 9: behind a proxy that appends, only what the proxy itself has written counts, and is on record. */
@Journey
class ForwardedAddressIT {
    private static final String FORGED = "203.0.113.77";
    private static final String TRUE = "10.1.2.3";

    @Test
    void an_address_that_a_visitor_puts_before_his_own_is_not_believed(HttpVisitor liar, Countersign running) {
        liar.from(FORGED + ", " + TRUE);
        Answer name = liar.get("/signin");
        Answer password =
                liar.follow(liar.submit(name, "Continue", Map.of("User ID or e-mail address", "nobody_who_lies")));
        liar.submit(password, "Sign in", Map.of("Password", "not the right one"));
        assertThat(scopes(running, TRUE)).isOne();
        assertThat(scopes(running, FORGED)).isZero();
        assertThat(recorded(running, TRUE)).isPositive();
        assertThat(recorded(running, FORGED)).isZero();
    }

    private static long scopes(Countersign running, String address) {
        return running.database()
                .number("select count(*) from password_throttle where scope = ?", "address:" + address);
    }

    private static long recorded(Countersign running, String address) {
        return running.database().number("select count(*) from audit_record where address = ?", address);
    }
}
