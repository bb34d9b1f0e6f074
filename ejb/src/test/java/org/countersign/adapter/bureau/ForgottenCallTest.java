package org.countersign.adapter.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.shared.LegalName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PRF-6, case 32: of what was told and asked nothing is in memory once the call has ended and memory was tidied up. */
class ForgottenCallTest {
    private static final int PIECE = 1 << 20;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nothing_of_a_call_stays_in_memory() throws Exception {
        String detail = new RandomCodes().digits(24);
        String question = new RandomCodes().digits(24);
        HttpCreditBureau bureau = new HttpCreditBureau();
        talk(bureau, detail, question);
        for (int round = 0; round < 3; round++) {
            System.gc();
            System.runFinalization();
        }
        Path dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        assertThat(isIn(dump, detail)).as("what is still known is found").isTrue();
        assertThat(isIn(dump, backwards(detail))).as("what was told").isFalse();
        assertThat(isIn(dump, backwards(question))).as("what was asked").isFalse();
        assertThat(bureau.hindrance()).isEmpty();
    }

    /** A bureau that would keep the connection is told backwards what the test knows, and says so. */
    private void talk(HttpCreditBureau bureau, String detail, String question) throws Exception {
        String words =
                "{\"outcome\": \"questions\", \"reference\": \"r\", \"questions\": [{\"text\": \"%s\", \"choices\": [\"a\", \"b\"]}]}"
                        .formatted(backwards(question));
        String head = "HTTP/1.1 200 OK\r\nContent-Length: " + words.length() + "\r\n\r\n";
        try (ScriptedService service = ScriptedService.secure((client, self) ->
                        client.getOutputStream().write((head + words).getBytes(StandardCharsets.US_ASCII)));
                PersonalDetails details = new PersonalDetails(
                        new LegalName(backwards(detail), null, "Quill", null),
                        Somebody.ADDRESS,
                        null,
                        LocalDate.of(1971, 2, 28),
                        "6417".toCharArray())) {
            bureau.use(Somebody.at(service.url()), threads);
            assertThat(bureau.locate("try-1", details)).isInstanceOf(BureauAnswer.Questions.class);
            assertThat(service.received().get(0)).contains(backwards(detail));
        }
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static boolean isIn(Path file, String text) throws IOException {
        String rest = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String read = rest + new String(piece, StandardCharsets.ISO_8859_1);
                if (read.contains(text)) {
                    return true;
                }
                rest = read.substring(Math.max(0, read.length() - text.length()));
            }
        }
        return false;
    }
}
