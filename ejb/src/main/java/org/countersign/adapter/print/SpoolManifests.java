package org.countersign.adapter.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.shared.Sha256;

/**
 * The lists of what is to be printed, a file each time that something is: {@code 2026-07-26-0001.csv} and so on, a line a
 * letter with its file's name, length and SHA-256, and a last line with how many they are and how long together. They name
 * neither receivers nor codes. Whoever works on them holds the folder's lock.
 */
final class SpoolManifests {
    private static final int A_BATCH = 1000;
    private static final String TOTAL = "total";

    private final SpoolFolder spool;

    SpoolManifests(SpoolFolder spool) {
        this.spool = spool;
    }

    /**
     * Lists what is ready, and hands it out. First what the last list left behind, where a node died after writing it.
     *
     * @param day the office's, for the name
     * @return how many letters were listed
     */
    int list(LocalDate day) throws IOException {
        Optional<Path> last = last();
        if (last.isPresent()) {
            release(numbers(last.get()));
        }
        List<Path> letters = spool.ready(A_BATCH);
        if (!letters.isEmpty()) {
            Path draft = spool.draft("manifest.csv", text(letters).getBytes(StandardCharsets.UTF_8));
            Path listed = Files.move(draft, next(day, last), StandardCopyOption.ATOMIC_MOVE);
            SpoolFolder.force(listed.getParent());
            release(numbers(listed));
        }
        return letters.size();
    }

    /** Whether a list names that letter; for the service that takes files away, though it should not. */
    boolean name(String number) throws IOException {
        for (Path manifest : all()) {
            if (numbers(manifest).contains(number)) {
                return true;
            }
        }
        return false;
    }

    private void release(List<String> numbers) throws IOException {
        for (String number : numbers) {
            spool.release(number);
        }
    }

    private static String text(List<Path> letters) throws IOException {
        StringBuilder text = new StringBuilder("file,bytes,sha256\n");
        long together = 0;
        for (Path letter : letters) {
            byte[] content = Files.readAllBytes(letter);
            together += content.length;
            text.append(letter.getFileName()).append(',').append(content.length).append(',');
            text.append(Sha256.hex(content)).append('\n');
        }
        return text.append(TOTAL)
                .append(',')
                .append(letters.size())
                .append(',')
                .append(together)
                .append('\n')
                .toString();
    }

    private static List<String> numbers(Path manifest) throws IOException {
        try (Stream<String> lines = Files.lines(manifest)) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .filter(file -> !file.equals(TOTAL))
                    .map(file -> file.substring(0, file.length() - SpoolFolder.ENDING.length()))
                    .toList();
        }
    }

    private Path next(LocalDate day, Optional<Path> last) {
        int number = last.map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.startsWith(day.toString()))
                .map(name -> Integer.parseInt(name.substring(11, name.length() - 4)))
                .orElse(0);
        return spool.place("manifest").resolve(String.format("%s-%04d.csv", day, number + 1));
    }

    private Optional<Path> last() throws IOException {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(spool.place("manifest"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
