package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.web.edge.Requests.aGet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case 9: of all addresses in a header only the one that the operator's own proxy wrote counts. */
class ClientAddressTest {
    private static final String PEER = "192.0.2.1";

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3,10.1.2.3",
        "'203.0.113.77, 10.1.2.3',10.1.2.3",
        "'203.0.113.77,10.1.2.3',10.1.2.3",
        "'203.0.113.77, 2001:db8::7',2001:db8:0:0:0:0:0:7",
        "'203.0.113.77, 10.1.2.3:4711',10.1.2.3",
        "'203.0.113.77, unknown',unknown",
        "'203.0.113.77,',unknown",
        "office.example,unknown"
    })
    void behind_a_proxy_the_last_address_is_the_visitor_s(String header, String address) {
        assertThat(ClientAddress.behindProxy(aGet("/signin")
                        .header("X-Forwarded-For", header)
                        .from(PEER)
                        .request()))
                .isEqualTo(address);
    }

    @Test
    void behind_a_proxy_that_adds_a_header_of_its_own_the_last_header_counts() {
        assertThat(ClientAddress.behindProxy(aGet("/signin")
                        .header("X-Forwarded-For", "203.0.113.77", "10.1.2.3")
                        .from(PEER)
                        .request()))
                .isEqualTo("10.1.2.3");
    }

    @Test
    void behind_a_proxy_that_says_nothing_the_proxy_is_the_visitor() {
        assertThat(ClientAddress.behindProxy(aGet("/signin").from(PEER).request()))
                .isEqualTo(PEER);
    }
}
