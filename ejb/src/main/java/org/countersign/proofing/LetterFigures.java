package org.countersign.proofing;

import java.io.Serializable;

/**
 * How far the office's letters are.
 *
 * @param waiting ordered and not with the printer yet
 * @param madeToday handed to the printer since the office's midnight
 * @param underWay with the printer or the post, whenever ordered
 * @param returnedToday brought back by the post since the office's midnight
 */
public record LetterFigures(long waiting, long madeToday, long underWay, long returnedToday) implements Serializable {
    /** Of what was to be made today, how much is, in whole per cent; 100 where nothing is left. */
    public int percent() {
        return waiting == 0 ? 100 : (int) (100 * madeToday / (madeToday + waiting));
    }
}
