package org.countersign.signin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countersign.account.AccountState;
import org.countersign.crypto.PasswordHash;
import org.countersign.shared.AccountId;
import org.junit.jupiter.api.Test;

/** Case 5: whoever is meant, and nobody, costs the same work. How long it takes, {@code EnumerationAbuse} listens to. */
class PasswordCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final Counting passwords = new Counting();
    private final PasswordCheck check = new PasswordCheck();

    PasswordCheckTest() {
        check.passwords = passwords;
    }

    @Test
    void one_comparison_is_made_whoever_is_meant() {
        for (List<Login> found : List.of(
                List.<Login>of(),
                List.of(login(AccountState.ACTIVE, "hash", null)),
                List.of(login(AccountState.SUSPENDED, "hash", null)),
                List.of(login(AccountState.INVITED, null, null)),
                List.of(login(AccountState.ACTIVE, "hash", NOW)))) {
            passwords.work = 0;
            assertThat(check.opened("user_0001", found, "not the right one", NOW))
                    .isEmpty();
            assertThat(passwords.work).as("%s", found).isEqualTo(1);
        }
    }

    @Test
    void two_comparisons_are_made_for_a_wrong_password_however_few_accounts_an_address_stands_for() {
        Login one = login(AccountState.ACTIVE, "hash", null);
        for (List<Login> found : List.of(
                List.<Login>of(),
                List.of(one),
                List.of(one, one),
                List.of(one, login(AccountState.SUSPENDED, "hash", null)))) {
            passwords.work = 0;
            assertThat(check.opened("ann@mail.example", found, "not the right one", NOW))
                    .isEmpty();
            assertThat(passwords.work).as("%s", found).isEqualTo(2);
        }
    }

    @Test
    void a_right_password_costs_one_comparison_also_by_an_address() {
        passwords.right = true;
        assertThat(check.opened("ann@mail.example", List.of(login(AccountState.ACTIVE, "hash", null)), "right", NOW))
                .hasSize(1);
        assertThat(passwords.work).isEqualTo(1);
    }

    private static Login login(AccountState state, String hash, Instant temporaryUntil) {
        return new Login(new AccountId(1), "user_0001", "Alder", state, hash, temporaryUntil, false);
    }

    private static final class Counting extends PasswordHash {
        private int work;
        private boolean right;

        @Override
        public boolean matches(String stored, String password) {
            work++;
            return right;
        }

        @Override
        public boolean outdated(String stored) {
            return false;
        }

        @Override
        public void pretend(String password) {
            work++;
        }
    }
}
