package org.countersign.delivery.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits an address into the window of an envelope: as large as post offices like it, smaller where it is long, broken at
 * spaces where a line is longer than the window, and within a word where even that is. Nothing of it is ever left out.
 *
 * @param wide in points
 * @param high in points
 */
record AddressWindow(double wide, double high) {
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 3;
    private static final double STEP = 0.25;
    private static final double LINE = 1.2;

    /**
     * The lines as they are printed, and how large.
     *
     * @throws IllegalStateException if it is too long for any size that can be read
     */
    Fitted fit(List<String> lines, Typeface type) {
        for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
            double ems = wide / size;
            List<String> broken =
                    lines.stream().flatMap(line -> broken(line, ems, type)).toList();
            if (broken.size() * size * LINE <= high) {
                return new Fitted(broken, size, size * LINE);
            }
        }
        throw new IllegalStateException("an address of " + lines.size() + " lines does not fit");
    }

    /** The line in as many as it takes, each as full as it may be. */
    private static Stream<String> broken(String line, double ems, Typeface type) {
        List<String> done = new ArrayList<>();
        StringBuilder running = new StringBuilder();
        for (String word : line.strip().split("\\s+", -1)) {
            for (String part : pieces(word, ems, type)) {
                String longer = running.isEmpty() ? part : running + " " + part;
                if (!running.isEmpty() && type.width(longer) > ems) {
                    done.add(running.toString());
                    longer = part;
                }
                running.setLength(0);
                running.append(longer);
            }
        }
        done.add(running.toString());
        return done.stream();
    }

    /** The word itself, or pieces of one that no line can hold. */
    private static List<String> pieces(String word, double ems, Typeface type) {
        if (type.width(word) <= ems) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(sign -> {
            if (type.width(piece + Character.toString(sign)) > ems) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    /**
     * An address, ready to be printed.
     *
     * @param size of the letters, in points
     * @param leading from one line to the next, in points
     */
    public record Fitted(List<String> lines, double size, double leading) {}
}
