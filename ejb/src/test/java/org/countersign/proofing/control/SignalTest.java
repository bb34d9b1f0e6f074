package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.proofing.control.Signal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers may tell each other, and in what form (PRF-10, case 43). */
class SignalTest {
    private static final String SDP = "v=0\\r\\no=- 1 2 IN IP4 127.0.0.1\\r\\n";

    @Test
    void what_two_browsers_have_to_say_is_understood() {
        Map.of(
                        "{\"type\":\"hello\",\"from\":\"0123456789abcdef\",\"reply\":false}",
                        Kind.HELLO,
                        "{\"type\":\"here\"}",
                        Kind.HERE,
                        "{\"type\":\"offer\",\"sdp\":\"" + SDP + "\"}",
                        Kind.OFFER,
                        "{\"type\":\"answer\",\"sdp\":\"" + SDP + "\"}",
                        Kind.ANSWER,
                        candidate("\"sdpMid\":\"0\",\"usernameFragment\":\"x1\",\"sdpMLineIndex\":0"),
                        Kind.CANDIDATE,
                        "{\"type\":\"bye\"}",
                        Kind.BYE)
                .forEach((text, kind) -> assertThat(Signal.read(text)).as(text).hasValueSatisfying(signal -> {
                    assertThat(signal.kind()).isEqualTo(kind);
                    assertThat(signal.text()).isEqualTo(text);
                }));
    }

    @Test
    void what_else_is_said_beside_it_is_left_out() {
        assertThat(Signal.read("{\"note\":{\"a\":1},\"type\":\"bye\",\"sdp\":\"v=0\"}"))
                .hasValueSatisfying(signal -> assertThat(signal.text()).isEqualTo("{\"type\":\"bye\"}"));
        assertThat(Signal.read(candidate("\"sdpMid\":null,\"sdpMLineIndex\":1e99,\"foundation\":\"7\"")))
                .hasValueSatisfying(signal -> assertThat(signal.text()).isEqualTo(candidate("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "null",
                "{}",
                "{\"type\":\"hello\"",
                "{\"type\":\"gone\"}",
                "{\"type\":\"chat\",\"text\":\"hi\"}",
                "{\"type\":5}",
                "{\"type\":\"hello\",\"from\":\"0123456789abcdef\"}",
                "{\"type\":\"hello\",\"from\":\"0123456789abcdef\",\"reply\":\"false\"}",
                "{\"type\":\"hello\",\"from\":\"<script>alert(1)</script>\",\"reply\":true}",
                "{\"type\":\"hello\",\"from\":null,\"reply\":true}",
                "{\"type\":\"offer\"}",
                "{\"type\":\"offer\",\"sdp\":null}",
                "{\"type\":\"offer\",\"sdp\":\"hello\"}",
                "{\"type\":\"answer\",\"sdp\":[\"v=0\"]}",
                "{\"type\":\"candidate\"}",
                "{\"type\":\"candidate\",\"candidate\":\"candidate:1\"}",
                "{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"\"}}",
                "{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"candidate:1\\r\\na=x\"}}"
            })
    void everything_else_is_not(String text) {
        assertThat(Signal.read(text)).isEmpty();
    }

    @Test
    void what_is_too_long_too_deep_or_too_large_a_number_is_not_even_looked_at() {
        assertThat(Signal.read("{\"type\":\"offer\",\"sdp\":\"v=0" + "x".repeat(Signal.LONGEST) + "\"}"))
                .isEmpty();
        assertThat(Signal.read("{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"candidate:" + "1".repeat(1025)
                        + "\"}}"))
                .isEmpty();
        assertThat(Signal.read("{\"a\":" + "[".repeat(16_000) + "]".repeat(16_000) + ",\"type\":\"bye\"}"))
                .isEmpty();
        assertThat(Signal.read(candidate("\"sdpMLineIndex\":" + "9".repeat(20_000))))
                .isEmpty();
    }

    @Test
    void in_a_log_it_shows_nothing_but_its_kind() {
        assertThat(Signal.read("{\"type\":\"offer\",\"sdp\":\"" + SDP + "\"}"))
                .get()
                .hasToString("OFFER");
    }

    private static String candidate(String more) {
        return "{\"type\":\"candidate\",\"candidate\":{\"candidate\":\"candidate:1 1 udp 1 10.0.0.1 9 typ host\""
                + (more.isEmpty() ? "" : "," + more) + "}}";
    }
}
