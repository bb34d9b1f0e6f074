package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A credential that no code opens now: the sign-in says which and why, and lets its holder go on (OTP-3, OTP-7). */
@Journey
class SignInNotesIT {
    @ParameterizedTest
    @CsvSource({
        "HARDWARE_TOKEN, LOCKED, Hardware token, locked",
        "PHONE, SUSPENDED_BY_USER, Phone, suspended",
        "MOBILE_ID, SUSPENDED_BY_ADMINISTRATOR, Mobile ID, administrator",
        "HARDWARE_TOKEN, EXPIRED, Hardware token, expired",
        "HARDWARE_TOKEN, PENDING_APPROVAL, Hardware token, approv"
    })
    void a_credential_that_cannot_be_used_is_named_and_skipping_leads_home(
            String kind, String state, String name, String word, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Notes"));
        people.credential(person, kind, state);
        Answer asked = people.signIn(person);
        assertThat(Shopping.pathOf(asked)).isEqualTo("/signin/otp");
        assertThat(asked.page().select(".note").text()).contains(name).containsIgnoringCase(word);
        Answer home = person.browser().follow(person.browser().submit(asked, "Skip OTP", Map.of()));
        assertThat(Shopping.pathOf(home)).isEqualTo("/home");
        assertThat(home.page().text()).contains("Password, level 1");
    }
}
