package org.countersign.adapter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.cms.CMSException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case 52: what lies in the spool is for the print service alone. */
class PrinterEnvelopeTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final byte[] LETTER = "%PDF-1.7 7KQ2M-4XW3A-R9TDC-PH5N0 Ann Miller".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void the_service_opens_it_and_nothing_of_it_can_be_read_without_its_key() throws Exception {
        PrintService service = PrintService.with("RSA", 2048, FROM);
        byte[] sealed = PrinterEnvelope.to(service.certificate(folder)).seal(LETTER);
        assertThat(service.opened(sealed)).isEqualTo(LETTER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("7KQ2M", "Miller", "PDF");
        assertThatThrownBy(() -> PrintService.with("RSA", 2048, FROM).opened(sealed))
                .isInstanceOf(CMSException.class);
    }

    @Test
    void a_changed_byte_is_noticed() throws Exception {
        PrintService service = PrintService.with("RSA", 2048, FROM);
        byte[] sealed = PrinterEnvelope.to(service.certificate(folder)).seal(LETTER);
        sealed[sealed.length - 30] ^= 1;
        assertThatThrownBy(() -> service.opened(sealed)).isInstanceOf(CMSException.class);
    }

    /** Somebody else's program opens it. */
    @Test
    void openssl_opens_it() throws Exception {
        PrintService service = PrintService.with("RSA", 2048, FROM);
        Path certificate = service.certificate(folder);
        Path sealed = Files.write(
                folder.resolve("letter.p7m"), PrinterEnvelope.to(certificate).seal(LETTER));
        Path opened = folder.resolve("letter.pdf");
        assumeThat(openssl("version")).as("openssl 3 is installed").startsWith("OpenSSL 3");
        openssl(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-binary",
                "-in",
                sealed.toString(),
                "-inkey",
                service.key(folder).toString(),
                "-recip",
                certificate.toString(),
                "-out",
                opened.toString());
        assertThat(Files.readAllBytes(opened)).isEqualTo(LETTER);
    }

    @Test
    void a_certificate_counts_within_its_time() throws Exception {
        PrinterEnvelope envelope =
                PrinterEnvelope.to(PrintService.with("RSA", 2048, FROM).certificate(folder));
        assertThat(envelope.counts(FROM)).isTrue();
        assertThat(envelope.counts(FROM.minusMillis(1))).isFalse();
        assertThat(envelope.counts(FROM.plus(Duration.ofDays(365)))).isTrue();
        assertThat(envelope.counts(FROM.plus(Duration.ofDays(366)))).isFalse();
    }

    @Test
    void what_is_no_certificate_with_an_rsa_key_is_told_at_once() throws Exception {
        Path elliptic = PrintService.with("EC", 256, FROM).certificate(folder);
        assertThatThrownBy(() -> PrinterEnvelope.to(elliptic)).hasMessageContaining("no RSA key");
        assertThatThrownBy(() -> PrinterEnvelope.to(folder.resolve("none.pem"))).hasMessageContaining("cannot be read");
        Path other = Files.writeString(folder.resolve("other.pem"), "hello");
        assertThatThrownBy(() -> PrinterEnvelope.to(other)).hasMessageContaining("cannot be read");
    }

    /** What it says, or nothing where it is not installed. */
    private static String openssl(String... arguments) throws InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Arrays.toString(command) + said).isZero();
            return said;
        } catch (IOException none) {
            return "";
        }
    }
}
