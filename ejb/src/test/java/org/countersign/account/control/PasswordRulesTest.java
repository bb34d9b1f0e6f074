package org.countersign.account.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.countersign.account.AccountMessage;
import org.countersign.account.Contact;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-8. */
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @BeforeEach
    void readTheList() {
        rules.readList();
    }

    @Test
    void fifteen_characters_are_enough_alone_and_twelve_beside_a_factor() {
        refused("abcdefghijk", true, AccountMessage.PASSWORD_TOO_SHORT);
        refused("plumgatewinter", false, AccountMessage.PASSWORD_TOO_SHORT);
        taken("plumgatewinter", true);
        taken("plum gate winter", false);
    }

    @Test
    void characters_are_counted_as_people_see_them() {
        refused("\uD83D\uDE00".repeat(11), true, AccountMessage.PASSWORD_TOO_SHORT);
        taken("\uD83D\uDE00\uD83D\uDE03\uD83D\uDE80 na\u00efve caf\u00e9s", true);
    }

    @Test
    void a_hundred_and_twenty_eight_are_taken_and_one_more_is_not() {
        String longest = "seven quick foxes; ".repeat(3) + "over " + "lazy dogs, ".repeat(5) + "at dusk by the rivers";
        taken(longest.substring(0, 128), true);
        refused("q".repeat(64) + "w".repeat(65), true, AccountMessage.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password1234", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "Qwertyuiop1234", "baseball2026!!!"})
    void common_and_repeating_ones_are_refused(String password) {
        refused(password, true, AccountMessage.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx user_0001 yy", "meridian-strong-9", "myAlder Castings Ltd!"})
    void names_of_the_owner_are_refused(String password) {
        refused(password, true, AccountMessage.PASSWORD_NAMES_YOU);
    }

    private void taken(String password, boolean factor) {
        assertThatCode(() -> rules.check("password", password, owner(), factor)).doesNotThrowAnyException();
    }

    private void refused(String password, boolean factor, AccountMessage why) {
        assertThatThrownBy(() -> rules.check("password", password, owner(), factor))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.key())
                                .isEqualTo(why));
    }

    private static Contact owner() {
        return new Contact(
                new AccountId(1),
                new PublicId("p"),
                "user_0001",
                new LegalName("Jo", null, "Meridian", null),
                "jo.m@alder.example",
                null,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                new OrganizationId(1),
                "Alder Castings Ltd",
                null,
                null);
    }
}
