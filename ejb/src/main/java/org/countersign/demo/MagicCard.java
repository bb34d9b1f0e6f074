package org.countersign.demo;

import java.util.Arrays;
import java.util.Optional;

/**
 * The cards that the simulated payment provider takes, and what each brings about. No other number is taken, so that
 * nobody types a real one.
 */
public enum MagicCard {
    APPROVED("4111111111111111"),
    APPROVED_MASTERCARD("5555555555554444"),
    APPROVED_AMEX("378282246310005"),
    DECLINED("4000000000000002"),
    INSUFFICIENT_FUNDS("4000000000009995"),
    /** The bank asks its customer first (3-D Secure), on a page where he can take his time. */
    CHALLENGED("4000000000003220"),
    /** Nobody knows for two minutes, then it is approved. */
    SLOW_APPROVED("4000000000000101"),
    /** Nobody knows for two minutes, then it is declined. */
    SLOW_DECLINED("4000000000000200"),
    /** The provider does not answer questions about it for a minute; it is approved. */
    SILENT("4000000000000309"),
    /** Approved, and told three times. */
    ANSWERED_TWICE("4000000000000408"),
    /** Declined, and a minute later the money is taken all the same. */
    LATE_CAPTURE("4000000000000507"),
    /** One cent less than asked is taken. */
    WRONG_AMOUNT("4000000000000606");

    private final String number;

    MagicCard(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }

    /** As it is printed on a card. */
    public String spaced() {
        return number.length() == 15
                ? number.replaceAll("(.{4})(.{6})(.{5})", "$1 $2 $3")
                : number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    public String brand() {
        return switch (number.charAt(0)) {
            case '3' -> "American Express";
            case '5' -> "Mastercard";
            default -> "Visa";
        };
    }

    /** How many digits its security code has. */
    public int codeDigits() {
        return number.charAt(0) == '3' ? 4 : 3;
    }

    /** @param digits without spaces */
    public static Optional<MagicCard> of(String digits) {
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst();
    }
}
