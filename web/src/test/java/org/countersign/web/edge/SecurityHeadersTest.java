package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which page may do what (case 44). */
class SecurityHeadersTest {
    @Test
    void camera_and_microphone_are_for_the_pages_on_which_people_meet() {
        assertThat(List.of("/proofing/room", "/proofing/system-test", "/agent/case"))
                .allMatch(MeetingPages::hold);
        assertThat(List.of("/", "/home", "/proofing", "/proofing/room/abc", "/proofing/rooms", "/signin", "/demo"))
                .noneMatch(MeetingPages::hold);
        assertThat(written("wss://office.example").get("Permissions-Policy"))
                .startsWith("camera=(self), microphone=(self), ");
        assertThat(written(null).get("Permissions-Policy")).startsWith("camera=(), microphone=(), ");
    }

    @Test
    void only_they_open_a_line_and_only_to_us() {
        assertThat(written("wss://office.example").get("Content-Security-Policy"))
                .contains("connect-src 'self' wss://office.example;");
        assertThat(written(null).get("Content-Security-Policy")).contains("connect-src 'self';");
    }

    private static Map<String, String> written(String sockets) {
        Map<String, String> headers = new HashMap<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> headers.put((String) arguments[0], (String) arguments[1]));
        new SecurityHeaders("correlation", "nonce", Caching.NONE, true, sockets).writeTo(response);
        return headers;
    }
}
