package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.delivery.Send;
import org.countersign.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class RecipientsTest {
    @Test
    void of_a_number_the_country_and_the_last_digits_are_shown() {
        PhoneNumber german = new PhoneNumber("+4915112345678");
        assertThat(Recipients.masked(Send.text("x", "+12125550123"))).isEqualTo("+1 … 23");
        assertThat(Recipients.masked(Send.call("x", german.e164())))
                .as("as everywhere else")
                .isEqualTo(german.masked());
        assertThat(Recipients.country(Send.text("x", "+4915112345678"))).contains("DE");
    }

    @Test
    void of_an_address_the_first_sign_and_the_host_are_shown() {
        assertThat(Recipients.masked(Send.email("x", "ann.miller@alder.example")))
                .isEqualTo("a•••@alder.example");
        assertThat(Recipients.masked(Send.email("x", "nonsense"))).isEqualTo("•••");
        assertThat(Recipients.country(Send.email("x", "ann@alder.example"))).isEmpty();
    }

    @Test
    void what_is_no_number_does_not_break_and_does_not_show() {
        assertThat(Recipients.masked(Send.text("x", "12125550123"))).isEqualTo("•••");
        assertThat(Recipients.masked(Send.text("x", ""))).isEqualTo("•••");
    }
}
