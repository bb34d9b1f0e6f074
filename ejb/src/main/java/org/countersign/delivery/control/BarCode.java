package org.countersign.delivery.control;

import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;

/** A text as Code 128, drawn as rectangles, so that it is sharp on every printer. */
final class BarCode {
    /** How wide its narrowest bar is, in points: 0.339 mm, eight dots of a printer with 600 dots an inch. */
    static final double MODULE = 0.96;

    /** Modules that must stay white on either side. */
    static final int QUIET = 10;

    private final List<Bar> bars = new ArrayList<>();
    private final double width;

    BarCode(String text) {
        boolean[] modules = new Code128Writer().encode(text);
        for (int from = 0; from < modules.length; ) {
            int to = from + 1;
            while (to < modules.length && modules[to] == modules[from]) {
                to++;
            }
            if (modules[from]) {
                bars.add(new Bar((QUIET + from) * MODULE, (to - from) * MODULE));
            }
            from = to;
        }
        width = (modules.length + 2 * QUIET) * MODULE;
    }

    /** From left to right, the white on the left counted in. */
    List<Bar> bars() {
        return bars;
    }

    /** With the white on both sides, in points. */
    double width() {
        return width;
    }

    /** A black rectangle; in points. */
    public record Bar(double left, double width) {}
}
