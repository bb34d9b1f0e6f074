package org.countersign.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 9: whoever has a line has one budget, however many addresses the line has. */
class NetworkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77,203.0.113.77",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348,2001:db8:85a3:8d3::/64",
        "2001:db8:85a3:8d3::1,2001:db8:85a3:8d3::/64",
        "2001:DB8::1,2001:db8:0:0::/64",
        "ffff:ffff:ffff:ffff:1::,ffff:ffff:ffff:ffff::/64",
        "::ffff:203.0.113.77,203.0.113.77",
        "::ffff:cb00:714d,203.0.113.77",
        "fe80:0:0:0:1:2:3:4%eth0,fe80:0:0:0::/64"
    })
    void what_is_counted_of_an_address_is_the_line(String address, String line) {
        RequestOrigin from = new RequestOrigin(address, "test", "test");
        assertThat(from.line()).isEqualTo(line);
        assertThat(from.address()).as("on record").isEqualTo(address);
    }

    @Test
    void what_is_no_address_is_counted_as_it_is() {
        assertThat(RequestOrigin.SYSTEM.line()).isEqualTo("system");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77,203.0.113.77",
        "' 203.0.113.77 ',203.0.113.77",
        "203.0.113.77:4711,203.0.113.77",
        "[2001:db8::1]:4711,2001:db8:0:0:0:0:0:1",
        "[2001:db8::1],2001:db8:0:0:0:0:0:1",
        "2001:db8::1,2001:db8:0:0:0:0:0:1"
    })
    void an_address_is_read_as_proxies_write_it(String written, String address) {
        assertThat(NetworkAddress.read(written).orElseThrow().text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "_hidden",
                "office.example",
                "1",
                "203.0.113",
                "203.0.113.256",
                "203.0.113.7.",
                "203.0.113.077",
                "1:2:3:4:5:6:7:8:9",
                ".:1",
                "::g",
                "203.0.113.77, 10.1.2.3",
                "203.0.113.77\r\nX: y"
            })
    void nothing_else_is_an_address(String text) {
        assertThat(NetworkAddress.read(text)).isEmpty();
    }
}
