package org.countersign.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led out of the product by an address that he was given (case 44). */
class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/orders/order?id=abc234&x=1", "/store/check"})
    void our_own_addresses_are_inside(String address) {
        assertThat(ReturnAddress.inside(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "evil.example",
                "/home\r\nSet-Cookie: a=b",
                "/<script>",
                "",
                "/home#x",
                "/\u0430"
            })
    void all_others_are_not(String address) {
        assertThat(ReturnAddress.inside(address)).isEmpty();
    }

    @Test
    void nothing_is_not_an_address() {
        assertThat(ReturnAddress.inside(null)).isEmpty();
        assertThat(ReturnAddress.inside("/" + "a".repeat(2000))).isEmpty();
    }
}
