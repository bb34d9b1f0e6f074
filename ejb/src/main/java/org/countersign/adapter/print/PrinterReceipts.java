package org.countersign.adapter.print;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.port.LetterPrinter.Taker;

/**
 * What the print service tells: files {@code *.csv} in the folder {@code receipts}, to be renamed to that name when they are
 * whole, with lines such as {@code 7KQ2M4XW3Z1A,mailed,2026-07-27T14:03:00Z}; after the number {@code mailed}, {@code
 * delivered} or {@code returned}. A file that was taken lies in {@code receipts/taken}; lines that nobody understands, or
 * with a number that nobody knows, in {@code receipts/refused}.
 */
final class PrinterReceipts {
    private static final Logger LOG = System.getLogger(PrinterReceipts.class.getName());
    private static final Pattern LINE = Pattern.compile("([0-9A-Z]{8,16}),(mailed|delivered|returned),(\\S{20,30})");

    private final Path folder;
    private final SpoolFolder spool;

    PrinterReceipts(SpoolFolder spool) {
        this.spool = spool;
        this.folder = spool.place("receipts");
    }

    /** Takes every file once; one that a node was at when it died is taken again, which changes nothing. */
    void take(Taker taker) throws IOException {
        for (Path file : files()) {
            List<String> refused = take(lines(file), taker);
            if (!refused.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "{0} lines of the receipts {1} were refused",
                        refused.size(),
                        file.getFileName());
                Files.write(folder.resolve("refused").resolve(file.getFileName()), refused);
            }
            Files.move(file, folder.resolve("taken").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> take(List<String> lines, Taker taker) throws IOException {
        List<String> refused = new ArrayList<>();
        for (String line : lines) {
            Optional<Receipt> receipt = read(line);
            if (receipt.isPresent() && receipt.get().isTakenBy(taker)) {
                spool.remove(receipt.get().number());
            } else if (!line.isBlank()) {
                refused.add(line);
            }
        }
        return refused;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException noText) {
            return List.of("no text");
        }
    }

    private static Optional<Receipt> read(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LetterNews news = LetterNews.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
            return Optional.of(new Receipt(parts.group(1), news, Instant.parse(parts.group(3))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private record Receipt(String number, LetterNews news, Instant at) {
        boolean isTakenBy(Taker taker) {
            return taker.take(number, news, at);
        }
    }
}
