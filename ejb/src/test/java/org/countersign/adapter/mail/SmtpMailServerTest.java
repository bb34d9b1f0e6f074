package org.countersign.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.Failure;
import org.countersign.delivery.port.Mail;
import org.countersign.delivery.port.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Speaks with a mail server that is not ours. */
class SmtpMailServerTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:15:30Z");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void text_and_html_arrive_as_alternatives_and_files_behind_them() throws Exception {
        Attachment file = new Attachment("Auftrag ü.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
        assertThat(clear(SERVER.getSmtp().getPort()).send(mail("ann@alder.example", List.of(file))))
                .isEqualTo(Receipt.accepted(null));
        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        MimeMultipart all = (MimeMultipart) arrived.getContent();
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("Grüße");
        assertThat(words.getBodyPart(1).getContent()).isEqualTo("<p>Grüße</p>");
        BodyPart attached = all.getBodyPart(1);
        assertThat(attached.getContentType()).startsWith("application/pdf");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(file.content());
    }

    @Test
    void the_headers_are_those_of_an_honest_machine() throws Exception {
        clear(SERVER.getSmtp().getPort()).send(mail("ann@alder.example", List.of()));
        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getMessageID()).isEqualTo("<abc234@countersign.example>");
        assertThat(arrived.getSubject()).isEqualTo("Ihr Schlüssel");
        assertThat(arrived.getSentDate()).isEqualTo(NOW);
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getAddressList(arrived.getFrom())).contains("no-reply@countersign.example");
    }

    /** Angus cuts every sign down to its lowest byte: Ł would be A, and another person's mailbox. */
    @Test
    void an_address_that_the_server_cannot_be_told_is_refused_before_a_word_is_said() throws Exception {
        for (String address :
                List.of("Łnn@alder.example", "ann@Łlder.example", "ann@alder.example\r\nRCPT TO:<x@y.z>")) {
            assertThat(clear(SERVER.getSmtp().getPort()).send(mail(address, List.of())))
                    .isEqualTo(Receipt.refused("553 5.1.3"));
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_is_unavailable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(why(clear(port))).isEqualTo(Failure.UNAVAILABLE);
    }

    /** STARTTLS that somebody stripped (case 65): nothing is sent in clear. */
    @Test
    void without_tls_nothing_is_sent_unless_the_operator_says_so() {
        assertThat(why(server(SERVER.getSmtp().getPort(), true))).isEqualTo(Failure.UNAVAILABLE);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void refusals_are_told_from_bad_days() throws IOException {
        assertThat(answerTo("550 5.1.1 <ann@alder.example> unknown")).isEqualTo(Receipt.refused("550 5.1.1"));
        assertThat(answerTo("451 4.3.2 later")).isEqualTo(Receipt.unavailable("451 4.3.2"));
    }

    @Test
    void what_a_server_says_of_a_whole_mail_counts_too() throws IOException {
        try (Script script = new Script("250 ok", "552 5.3.4 too big")) {
            assertThat(clear(script.port()).send(mail("ann@alder.example", List.of())))
                    .isEqualTo(Receipt.refused("552 5.3.4"));
        }
    }

    @Test
    void a_server_that_goes_away_after_the_mail_may_have_taken_it() throws IOException {
        try (Script script = new Script("250 ok", null)) {
            assertThat(why(clear(script.port()))).isEqualTo(Failure.UNCLEAR);
        }
    }

    private Receipt answerTo(String recipient) throws IOException {
        try (Script script = new Script(recipient, "250 ok")) {
            return clear(script.port()).send(mail("ann@alder.example", List.of()));
        }
    }

    private static Failure why(SmtpMailServer server) {
        return ((Receipt.NotTaken) server.send(mail("ann@alder.example", List.of()))).why();
    }

    private SmtpMailServer clear(int port) {
        return server(port, false);
    }

    private SmtpMailServer server(int port, boolean starttls) {
        SmtpMailServer server = new SmtpMailServer();
        server.use(
                new SmtpSettings("127.0.0.1", port, null, null, starttls, "Countersign <no-reply@countersign.example>"),
                threads,
                Clock.fixed(NOW, ZoneOffset.UTC));
        return server;
    }

    private static Mail mail(String to, List<Attachment> files) {
        return new Mail("abc234", 1, to, "Ihr Schlüssel", "Grüße", "<p>Grüße</p>", files);
    }

    /** A server that says what it is told to say. */
    private static final class Script implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0);
        private final Thread thread;

        Script(String toRecipient, String toData) throws IOException {
            thread = new Thread(() -> talk(toRecipient, toData));
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void talk(String toRecipient, String toData) {
            try (Socket client = socket.accept()) {
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                say(client, "220 test");
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data && line.equals(".")) {
                        if (toData == null) {
                            return;
                        }
                        say(client, toData);
                        data = false;
                    } else if (!data && line.startsWith("RCPT")) {
                        say(client, toRecipient);
                    } else if (!data && line.equals("DATA")) {
                        say(client, "354 go on");
                        data = true;
                    } else if (!data) {
                        say(client, "250 ok");
                    }
                }
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            socket.close();
            try {
                thread.join(Duration.ofSeconds(5).toMillis());
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
