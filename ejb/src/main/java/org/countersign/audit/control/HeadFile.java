package org.countersign.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.countersign.crypto.KeyedHash;
import org.countersign.shared.Deployment;
import org.countersign.shared.JsonText;

/**
 * Keeps ends of the chain outside the database, signed, one JSON object a line: a chain that was cut off at its end shows
 * by what stands here (case 62).
 */
@ApplicationScoped
public class HeadFile {
    @Inject
    Deployment deployment;

    @Inject
    KeyedHash hashes;

    void append(Link end) {
        String line = JsonText.object()
                .add("place", end.place())
                .add("record", end.record())
                .add("hash", end.hash())
                .add("at", end.at().toString())
                .add("signature", hashes.of("audit-head", end.place() + " " + end.hash() + " " + end.at()))
                .build()
                .toString();
        write(deployment.dataFolder().resolve("audit-heads.jsonl"), line + "\n");
    }

    private static void write(Path file, String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the head of the audit chain cannot be kept", broken);
        }
    }
}
