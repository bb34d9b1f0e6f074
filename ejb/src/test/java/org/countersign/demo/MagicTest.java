package org.countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.countersign.delivery.Channel;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

class MagicTest {
    @Test
    void the_end_of_a_number_decides() {
        assertThat(MagicNumber.of("+12125550001")).isEqualTo(MagicNumber.REFUSED);
        assertThat(MagicNumber.of("+447700900002")).isEqualTo(MagicNumber.HANGS);
        assertThat(MagicNumber.of("+12125550123")).isEqualTo(MagicNumber.WORKS);
    }

    @Test
    void the_mailbox_of_an_address_decides() {
        assertThat(MagicAddress.of("Bounce@alder.example")).isEqualTo(MagicAddress.REFUSED);
        assertThat(MagicAddress.of("slow+1@alder.example")).isEqualTo(MagicAddress.HANGS);
        assertThat(MagicAddress.of("bouncer@alder.example")).isEqualTo(MagicAddress.WORKS);
    }

    @Test
    void the_end_of_a_social_security_number_decides() {
        assertThat(MagicDigits.of("0013".toCharArray())).isEqualTo(MagicDigits.NOT_LOCATED);
        assertThat(MagicDigits.of("900120014".toCharArray())).isEqualTo(MagicDigits.NEEDS_ALL_NINE);
        assertThat(MagicDigits.of("001300130".toCharArray())).isEqualTo(MagicDigits.QUESTIONS);
        assertThat(Arrays.stream(MagicDigits.values()).map(MagicDigits::ending)).doesNotHaveDuplicates();
    }

    @Test
    void the_street_of_a_letter_decides() {
        assertThat(MagicStreet.of("Ann Miller\n12 Nowhere Lane\nWichita KS 67202"))
                .isEqualTo(MagicStreet.RETURNED);
        assertThat(MagicStreet.of("Ann Miller\n12 Paper Jam Road")).isEqualTo(MagicStreet.FAILS_FIRST);
        assertThat(MagicStreet.of("Ann Miller\n400 Hangar Street")).isEqualTo(MagicStreet.WORKS);
        assertThat(MagicStreet.of("12 Outage Avenue")).isEqualTo(MagicStreet.BUREAU_AWAY);
    }

    @Test
    void codes_and_keys_are_found_for_copying() {
        assertThat(saying("Your code is 048291. It lasts 2 minutes.\n\n@localhost #048291")
                        .code())
                .contains("048291");
        assertThat(saying("Your code is: 0. 4. 8. 2. 9. 1. I repeat.").code()).contains("048291");
        assertThat(saying("Your key: 7KMNP-Q2RTT-VWXY3-4567A, keep it").code()).contains("7KMNP-Q2RTT-VWXY3-4567A");
        assertThat(saying("This is a test message.").code()).isEmpty();
    }

    private static OutboxItem saying(String text) {
        return new OutboxItem(
                new PublicId("x"), Channel.SMS, "simulator", "ref", "+1", "", text, "", List.of(), Instant.EPOCH);
    }
}
