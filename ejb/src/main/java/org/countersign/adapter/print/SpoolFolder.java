package org.countersign.adapter.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that we share with the print service, one for all nodes. A letter is a file named by its number, and passes
 * through its folders by renaming alone, so that what is seen anywhere is whole:
 *
 * <ul>
 *   <li>{@code work}: what is being written
 *   <li>{@code ready}: written, and in no manifest yet
 *   <li>{@code manifest}: lists of what is to be printed, see {@link SpoolManifests}
 *   <li>{@code out}: listed; the service reads it from here and leaves it here
 *   <li>{@code done}: empty files in place of letters that the service has mailed, so that none is ever made again
 *   <li>{@code receipts}: what the service tells, see {@link PrinterReceipts}
 * </ul>
 */
class SpoolFolder {
    static final String ENDING = ".p7m";

    /** Longer than any letter lives: thirty days until its code expires, and some for the post. */
    private static final Duration REMEMBERED = Duration.ofDays(45);

    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Path folder;

    SpoolFolder(Path folder) throws IOException {
        this.folder = folder;
        for (String place : List.of("work", "ready", "manifest", "out", "done", "receipts/taken", "receipts/refused")) {
            Files.createDirectories(folder.resolve(place));
        }
    }

    /** Whether a letter with that number was put here before, wherever it is by now. Looks the way that letters go. */
    boolean knows(String number) {
        return Files.exists(file("ready", number))
                || Files.exists(file("out", number))
                || Files.exists(file("done", number));
    }

    /**
     * Writes something where nobody reads it; nothing is left of what does not get on the disk in full.
     *
     * @param name which nobody else uses at the same time
     */
    Path draft(String name, byte[] sealed) throws IOException {
        Path draft = folder.resolve("work").resolve(name);
        Files.deleteIfExists(draft); // of a former life; it may be a second name of what was published
        try {
            write(draft, sealed);
            return draft;
        } catch (IOException full) {
            Files.deleteIfExists(draft);
            throw full;
        }
    }

    /** Puts what was drafted where the next manifest finds it; of two drafts of one letter, the first. */
    void publish(Path draft, String number) throws IOException {
        Path ready = file("ready", number);
        try {
            Files.createLink(ready, draft);
        } catch (FileAlreadyExistsException another) {
            Files.deleteIfExists(draft); // a node beside this one was first; its draft counts
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        }
        force(ready.getParent());
        Files.deleteIfExists(draft);
    }

    /** The letters that no manifest lists yet, a batch of them, in the order of their numbers. */
    List<Path> ready(int most) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ready"))) {
            return files.sorted().limit(most).toList();
        }
    }

    /** A manifest lists it now; does nothing to one that is there already. */
    void release(String number) throws IOException {
        Path ready = file("ready", number);
        if (Files.exists(ready)) {
            Files.move(ready, file("out", number), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The service needs it no longer: its number stays, the letter goes. */
    void remove(String number) throws IOException {
        if (Files.exists(file("out", number))) {
            Path done = file("done", number);
            if (Files.notExists(done)) {
                Files.createFile(done);
                force(done.getParent());
            }
            Files.delete(file("out", number));
        }
    }

    /**
     * Throws away what cannot come again: numbers, lists and receipts of long ago, letters of which the service never told
     * anything, and drafts that a node left behind as it died.
     */
    void tidy(Instant now) throws IOException {
        for (String place : List.of("done", "out", "manifest", "receipts/taken", "receipts/refused")) {
            tidy(place, now.minus(REMEMBERED));
        }
        tidy("work", now.minus(LEFT_OVER));
    }

    private void tidy(String place, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(place))) {
            for (Path file : files) {
                if (isOlder(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false; // another node was at it, and has done with it
        }
    }

    /** On the disk when this returns. */
    void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The names in it are on the disk when this returns. */
    static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Path place(String name) {
        return folder.resolve(name);
    }

    private Path file(String place, String number) {
        return folder.resolve(place).resolve(number + ENDING);
    }
}
