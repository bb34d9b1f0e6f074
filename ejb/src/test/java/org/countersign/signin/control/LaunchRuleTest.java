package org.countersign.signin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.application.Access;
import org.countersign.application.ApplicationSummary;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;
import org.countersign.signin.LaunchState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between a person and an application, and what the application is told (APP-1, APP-2, ORG-1, INT-1). */
class LaunchRuleTest {
    private static final Factor TOKEN_2 = new Factor(Kind.HARDWARE_TOKEN, 2);
    private static final Factor TOKEN_3 = new Factor(Kind.HARDWARE_TOKEN, 3);
    private static final Factor PHONE_2 = new Factor(Kind.PHONE, 2);

    @Test
    void a_level_1_application_opens_with_the_password() {
        assertThat(LaunchRule.of(application(1, 1), caller(Strength.PASSWORD, 1), List.of()))
                .isEqualTo(LaunchState.LAUNCH);
    }

    @Test
    void without_a_credential_that_reaches_the_level_one_must_be_got() {
        assertThat(LaunchRule.of(application(2, 1), caller(Strength.PASSWORD, 1), List.of()))
                .isEqualTo(LaunchState.GET_CREDENTIAL);
        assertThat(LaunchRule.of(application(3, 1), caller(Strength.HARDWARE_TOKEN, 2), List.of(TOKEN_2)))
                .isEqualTo(LaunchState.GET_CREDENTIAL);
    }

    @Test
    void a_credential_that_was_not_shown_in_this_session_asks_for_the_step_up() {
        assertThat(LaunchRule.of(application(2, 1), caller(Strength.PASSWORD, 1), List.of(TOKEN_2)))
                .isEqualTo(LaunchState.ELEVATE);
    }

    @Test
    void a_kind_that_is_not_accepted_does_not_open() {
        ApplicationSummary insisting = application(2, 1, Kind.HARDWARE_TOKEN);
        assertThat(LaunchRule.of(insisting, caller(Strength.PHONE_OTP, 2), List.of(PHONE_2)))
                .isEqualTo(LaunchState.GET_CREDENTIAL);
        assertThat(LaunchRule.of(insisting, caller(Strength.PHONE_OTP, 2), List.of(PHONE_2, TOKEN_3)))
                .isEqualTo(LaunchState.ELEVATE);
        assertThat(LaunchRule.of(insisting, caller(Strength.HARDWARE_TOKEN, 3), List.of(PHONE_2, TOKEN_3)))
                .isEqualTo(LaunchState.LAUNCH);
    }

    @Test
    void what_was_presented_beside_something_stronger_counts_for_whoever_accepts_only_that() {
        ApplicationSummary insisting = application(2, 1, Kind.PHONE);
        List<Factor> active = List.of(PHONE_2, TOKEN_3);
        Caller byToken = caller(Strength.HARDWARE_TOKEN, 3);
        Caller byBoth = caller(Strength.HARDWARE_TOKEN, 3, Map.of(Kind.HARDWARE_TOKEN, 3, Kind.PHONE, 2));
        assertThat(LaunchRule.of(insisting, byToken, active)).isEqualTo(LaunchState.ELEVATE);
        assertThat(LaunchRule.of(insisting, byBoth, active)).isEqualTo(LaunchState.LAUNCH);
        assertThat(LaunchRule.proof(insisting, byBoth)).hasValue(PHONE_2);
        assertThat(LaunchRule.proof(application(2, 1), byBoth)).hasValue(TOKEN_3);
        assertThat(LaunchRule.of(application(3, 1, Kind.PHONE), byBoth, active)).isEqualTo(LaunchState.GET_CREDENTIAL);
    }

    @Test
    void an_application_may_want_two_methods() {
        assertThat(LaunchRule.of(application(2, 2), caller(Strength.PHONE_OTP, 2), List.of(PHONE_2)))
                .isEqualTo(LaunchState.ADD_METHOD);
    }

    @ParameterizedTest
    @CsvSource({
        "TERMS_MISSING, AGREE_TO_TERMS",
        "NOT_REQUESTED, REQUEST_ACCESS",
        "REQUESTED, ACCESS_REQUESTED",
        "DENIED, ACCESS_DENIED"
    })
    void access_comes_before_the_level(Access access, LaunchState state) {
        assertThat(LaunchRule.of(application(access, 1, 1), caller(Strength.HARDWARE_TOKEN, 3), List.of(TOKEN_3)))
                .isEqualTo(state);
    }

    private static ApplicationSummary application(int level, int methods, Kind... kinds) {
        return application(Access.GRANTED, level, methods, kinds);
    }

    private static ApplicationSummary application(Access access, int level, int methods, Kind... kinds) {
        PublicId id = new PublicId("a");
        return new ApplicationSummary(
                id, "Vault", "", id, "Northwind Aero", level, Set.of(kinds), methods, "/demo/application", access);
    }

    private static Caller caller(Strength strength, int level) {
        return caller(
                strength,
                level,
                strength.kind().map(kind -> Map.of(kind, level)).orElse(Map.of()));
    }

    private static Caller caller(Strength strength, int level, Map<Kind, Integer> shown) {
        return new Caller(
                1,
                new AccountId(1),
                "user_0001",
                "Ada Example",
                new OrganizationId(1),
                "Alder Castings Ltd",
                Set.of(Role.USER),
                strength,
                level,
                shown,
                level > 1 ? Instant.EPOCH : null,
                level > 1);
    }
}
