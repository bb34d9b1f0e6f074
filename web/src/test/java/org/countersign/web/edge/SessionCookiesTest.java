package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The session's cookie, by the kind of installation (case 2). */
class SessionCookiesTest {
    @Test
    void in_production_no_neighbour_and_no_clear_text_can_plant_it() {
        assertThat(configured(false))
                .containsEntry("setName", "[__Host-countersign]")
                .containsEntry("setSecure", "[true]")
                .containsEntry("setHttpOnly", "[true]")
                .containsEntry("setPath", "[/]")
                .containsEntry("setAttribute", "[SameSite, Lax]")
                .doesNotContainKey("setDomain");
    }

    @Test
    void the_demo_speaks_plain_http_and_keeps_the_rest() {
        assertThat(configured(true))
                .containsEntry("setName", "[countersign]")
                .containsEntry("setSecure", "[false]")
                .containsEntry("setHttpOnly", "[true]")
                .containsEntry("setAttribute", "[SameSite, Lax]");
    }

    /** What was said to the container, by method. */
    private static Map<String, String> configured(boolean demo) {
        Map<String, String> said = new LinkedHashMap<>();
        SessionCookies.configure(
                (SessionCookieConfig) Proxy.newProxyInstance(
                        SessionCookiesTest.class.getClassLoader(),
                        new Class<?>[] {SessionCookieConfig.class},
                        (proxy, called, arguments) -> {
                            said.put(called.getName(), Arrays.toString(arguments));
                            return null;
                        }),
                demo);
        return said;
    }
}
