package org.countersign.delivery.control;

import org.countersign.shared.PostalRules;

/**
 * Where the parts of a letter lie on its paper, in millimetres from the sheet's upper left corner, so that the window of
 * the envelope shows the address and the bar code, wherever the sheet slides in it, and nothing else.
 *
 * <p>{@link #A4} is form B of DIN 5008: a window of 90 by 45 mm that begins 20 mm from the left and 45 mm from above, its
 * lower 27.3 mm for the address, which stands at their top.
 *
 * <p>{@link #LETTER} is for the American number 10 envelope, folded in three: a window of 4 1/2 by 1 1/8 inches, 7/8 from
 * the left and 1/2 from below. The sheet has half an inch of play upwards and an inch sideways; what is seen in every
 * place lies between 64 and 80 mm from above, so the address stands at the foot of its field.
 *
 * @param left of address and bar code
 * @param bars top of the bar code; it is {@value #BARS_HIGH} mm high, and its number stands beside it
 * @param top of the field for the address
 * @param bottom of the field for the address
 * @param wide the field for the address
 * @param hanging whether the address stands at the top of its field
 * @param body where the letter's own text begins: below the fold, so that no window shows it
 */
record Sheet(
        String paper, double left, double bars, double top, double bottom, double wide, boolean hanging, double body) {
    static final double BARS_HIGH = 6.5;
    static final double POINTS = 72 / 25.4;

    static final Sheet A4 = new Sheet("A4", 25, 50.5, 63.2, 89.5, 80, true, 107);
    static final Sheet LETTER = new Sheet("letter", 25.4, 52.5, 62.8, 79.8, 82, false, 97);

    /** The one for an address in that country (ISO 3166-1). */
    static Sheet of(String country) {
        return PostalRules.paper(country).equals(A4.paper) ? A4 : LETTER;
    }

    AddressWindow window() {
        return new AddressWindow(wide * POINTS, (bottom - top) * POINTS);
    }

    /** Where the first line of that address begins. */
    double begin(AddressWindow.Fitted address) {
        return hanging ? top : bottom - address.lines().size() * address.leading() / POINTS;
    }
}
