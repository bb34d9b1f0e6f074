package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a request ends, a proxy and the server must agree, or somebody hides a second one in the first (case 44). What
 * could be read in two ways is refused or ends the connection (RFC 9112, section 6), so that what comes behind it is
 * answered to nobody.
 */
@Journey
class FramingIT {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] \\d{3} ");
    private static final int CUT_OFF = 0;

    /** The hidden one: the desk's page, which answers everybody, and the connection's last. */
    private static final String HIDDEN = "GET /demo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static final String NOTHING = "0\r\n\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String WHOLE = "Content-Length: " + (NOTHING + HIDDEN).length();

    /** With two lengths, or with one that nobody has to understand in the same way. */
    static Stream<String> ambiguous() {
        return Stream.of(
                post(WHOLE, CHUNKED) + NOTHING + HIDDEN,
                post(CHUNKED, WHOLE) + NOTHING + HIDDEN,
                post(CHUNKED, "Content-Length: 4") + chunk(HIDDEN) + NOTHING,
                post(CHUNKED, "Transfer-Encoding: identity") + NOTHING + HIDDEN,
                post("Transfer-Encoding : chunked", WHOLE) + NOTHING + HIDDEN,
                post("Transfer-Encoding : chunked") + NOTHING + HIDDEN,
                post("Transfer-Encoding:\r\n chunked", WHOLE) + NOTHING + HIDDEN,
                post("X: y\nTransfer-Encoding: chunked", WHOLE) + NOTHING + HIDDEN,
                post("Transfer-Encoding: xchunked", WHOLE) + NOTHING + HIDDEN,
                post("Transfer-Encoding: xchunked") + NOTHING + HIDDEN,
                post("Transfer-Encoding: \u000bchunked") + NOTHING + HIDDEN,
                post("Transfer-Encoding: \"chunked\"") + NOTHING + HIDDEN,
                post("Transfer-Encoding: gzip, chunked") + NOTHING + HIDDEN,
                post("Transfer-Encoding: chunked, identity") + NOTHING + HIDDEN,
                post("Transfer-Encoding: identity") + HIDDEN,
                post("Content-Length: 0", "Content-Length: " + HIDDEN.length()) + HIDDEN,
                post("Content-Length: " + HIDDEN.length(), "Content-Length: 0") + HIDDEN,
                post("Content-Length: 0, " + HIDDEN.length()) + HIDDEN,
                post("Content-Length : 0") + HIDDEN,
                post("Content-Length: +0") + HIDDEN,
                post("Content-Length: -1") + HIDDEN,
                post("Content-Length: 0x0") + HIDDEN,
                "POST /signin HTTP/1.1\r\n Transfer-Encoding: chunked\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                        + HIDDEN);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ambiguous")
    void a_request_that_ends_in_two_places_is_refused_and_the_connection_with_it(String request, Countersign running) {
        Wire.Reply reply = new Wire(running.url()).send(request);
        assertThat(answers(reply)).isLessThanOrEqualTo(1);
        assertThat(reply.status()).isIn(400, 501, CUT_OFF);
    }

    /** In pieces, as no form of a browser comes: each page says so, and nobody has to agree on where the pieces end. */
    static Stream<String> inPieces() {
        return Stream.of(
                post(CHUNKED) + NOTHING + HIDDEN,
                post("Transfer-Encoding: CHUNKED") + NOTHING + HIDDEN,
                post("Transfer-Encoding:\r\n chunked") + NOTHING + HIDDEN,
                post(CHUNKED) + chunk("name=x") + NOTHING + HIDDEN,
                post(CHUNKED) + "6;a=b\r\nname=x\r\n" + NOTHING + HIDDEN,
                post(CHUNKED) + "6\nname=x\n0\n\n" + HIDDEN,
                post(CHUNKED) + "0x6\r\nname=x\r\n" + NOTHING + HIDDEN,
                post(CHUNKED) + "10000000000000000\r\n" + NOTHING + HIDDEN,
                post(CHUNKED) + "6\r\nname=xyz" + NOTHING + HIDDEN,
                post(CHUNKED).replace("HTTP/1.1", "HTTP/1.0").replace("\r\nHost", "\r\nConnection: keep-alive\r\nHost")
                        + NOTHING
                        + HIDDEN);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("inPieces")
    void nothing_is_answered_behind_a_request_in_pieces(String request, Countersign running) {
        Wire.Reply reply = new Wire(running.url()).send(request);
        assertThat(answers(reply)).isEqualTo(1);
        assertThat(reply.text()).containsPattern("^HTTP/1\\.[01] 411 ");
        assertThat(reply.header("Connection")).contains("close");
    }

    @Test
    void a_question_in_pieces_is_the_last_one_of_its_connection(Countersign running) {
        Wire.Reply reply = new Wire(running.url())
                .send("GET /signin HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED + "\r\n\r\n" + NOTHING + HIDDEN);
        assertThat(answers(reply)).isEqualTo(1);
        assertThat(reply.status()).isEqualTo(200);
    }

    /** What is no trick: one line in two is one line, and two requests in a row are two. */
    @Test
    void requests_of_known_length_are_answered_one_after_the_other(Countersign running) {
        var wire = new Wire(running.url());
        for (String length : new String[] {"Content-Length: 0", "Content-Length:\r\n 0", "X: y\r\n " + CHUNKED}) {
            Wire.Reply reply = wire.send("GET /signin HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n" + HIDDEN);
            assertThat(answers(reply)).as(length).isEqualTo(2);
        }
    }

    private static String post(String... headers) {
        return "POST /signin HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    private static String chunk(String data) {
        return Integer.toHexString(data.length()) + "\r\n" + data + "\r\n";
    }

    private static long answers(Wire.Reply reply) {
        return STATUS_LINE.matcher(reply.text()).results().count();
    }
}
