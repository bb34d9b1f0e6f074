package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What opens a TURN server for a while (PRF-10). */
class TurnCredentialTest {
    private static final Instant UNTIL = Instant.ofEpochSecond(1_795_720_458);

    /** The password by OpenSSL: {@code printf %s 1795720458:try | openssl dgst -sha1 -hmac … -binary | base64}. */
    @Test
    void it_is_what_coturn_computes_from_the_secret_and_the_name() {
        TurnCredential credential = TurnCredential.of(UNTIL, "try", "only-for-tests");
        assertThat(credential.username()).isEqualTo("1795720458:try");
        assertThat(credential.password()).isEqualTo("NSloVoT/CH3oM0ZIkHcEyH6zh8c=");
    }

    @Test
    void another_second_another_name_and_another_secret_give_another_password() {
        String password = TurnCredential.of(UNTIL, "try", "only-for-tests").password();
        assertThat(TurnCredential.of(UNTIL.plusSeconds(1), "try", "only-for-tests")
                        .password())
                .isNotEqualTo(password);
        assertThat(TurnCredential.of(UNTIL, "tri", "only-for-tests").password()).isNotEqualTo(password);
        assertThat(TurnCredential.of(UNTIL, "try", "only-for-test").password()).isNotEqualTo(password);
    }

    @Test
    void in_a_log_it_shows_no_password() {
        TurnCredential credential = TurnCredential.of(UNTIL, "try", "only-for-tests");
        assertThat(credential.toString()).doesNotContain(credential.password());
    }
}
