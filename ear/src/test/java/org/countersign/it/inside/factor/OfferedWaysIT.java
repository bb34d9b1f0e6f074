package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** ACC-3, PHN-3: every way to present a code is offered, the one used last first, and of phones the default one. */
class OfferedWaysIT extends InsideFactor {
    @Test
    void the_one_used_last_comes_first_and_the_default_phone_before_the_other() throws Exception {
        Caller person = active();
        PublicId app = app(person.account());
        PublicId phones = phones(person.account(), "ACTIVE");
        String first = phones.value() + ".1";
        String second = phones.value() + ".2";

        used(app, now().minusSeconds(60));
        assertThat(offered(person)).containsExactly(app.value(), first, second);
        used(phones, now());
        assertThat(offered(person)).containsExactly(first, second, app.value());
        change("update credential set default_slot = 2 where public_id = ?", phones.value());
        assertThat(offered(person)).containsExactly(second, first, app.value());
    }

    private static List<String> offered(Caller person) {
        return bean(OtpValidation.class).ways(person.account()).usable().stream()
                .map(OtpMethod::id)
                .toList();
    }

    private static PublicId app(AccountId account) throws Exception {
        PublicId app = right(account, Kind.MOBILE_ID);
        change(
                "update credential set state = 'ACTIVE', activated_at = created_at, mode = 'TOTP', algorithm = 'SHA1',"
                        + " digits = 6, step_seconds = 30 where public_id = ?",
                app.value());
        return app;
    }

    private static void used(PublicId credential, Instant at) throws Exception {
        change("update credential set last_used_at = ? where public_id = ?", at, credential.value());
    }
}
