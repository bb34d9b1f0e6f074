package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "ann@alder.example,ann@alder.example",
        "' Ann.Miller+keys@alder.example ',Ann.Miller+keys@alder.example",
        "o'connor_1@a-b.co.uk,o'connor_1@a-b.co.uk",
        "ann@xn--mller-kva.example,ann@xn--mller-kva.example",
        "ann@müller.example,ann@xn--mller-kva.example",
        "ann@MÜLLER.Example,ann@xn--mller-kva.Example",
        "ann@日本語.example,ann@xn--wgv71a119e.example"
    })
    void an_address_is_read_as_a_mail_server_can_be_told_it(String typed, String written) {
        assertThat(EmailAddress.read(typed)).contains(written);
        assertThat(EmailAddress.isWritable(written)).isTrue();
    }

    /** A server that is told the lowest byte of each sign writes to mAller, or somebody whose address looks the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "müller@alder.example",
                "ł@alder.example",
                "аnn@alder.example",
                "ann＠alder.example",
                "ａnn@alder.example"
            })
    void a_mailbox_of_other_letters_than_ascii_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
        assertThat(EmailAddress.isWritable(typed)).isFalse();
    }

    /** Some domains become somebody else's when they are brought to ASCII by the older standard. */
    @ParameterizedTest
    @ValueSource(strings = {"ann@straße.example", "ann@ａlder.example", "ann@alder。example", "ann@a\u200dlder.example"})
    void a_domain_that_would_become_another_one_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "@b.de",
                "a@",
                "a@b",
                "a@b.",
                "a@.b.de",
                "a..b@c.de",
                ".a@c.de",
                "a.@c.de",
                "a@-b.de",
                "a@b-.de",
                "a@b_c.de",
                "a@b@c.de",
                "a@b.de\r\nBcc: c@d.de",
                "\"a b\"@c.de"
            })
    void what_cannot_be_written_to_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void the_longest_address_has_254_signs_as_it_is_written() {
        String label = "x".repeat(61);
        String fits = "a".repeat(64) + "@" + label + "." + label + "." + label + ".de";
        assertThat(EmailAddress.read(fits))
                .hasValueSatisfying(written -> assertThat(written).hasSizeLessThanOrEqualTo(254));
        assertThat(EmailAddress.read("a" + fits)).isEmpty();
        assertThat(EmailAddress.read(fits + "xxxx".repeat(5))).isEmpty();
    }

    @Test
    void addresses_are_compared_without_case_and_blanks() {
        assertThat(EmailAddress.key(" Ann@Alder.EXAMPLE ")).isEqualTo("ann@alder.example");
    }
}
