package org.countersign.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in one currency, exact to the currency's smallest unit (ORD-2). Amounts of different currencies do not mix.
 *
 * @param amount always with the currency's number of decimals
 * @param currency ISO 4217 code
 */
@Embeddable
public record Money(
        @Column(name = "amount", nullable = false) BigDecimal amount,
        @Column(name = "currency", nullable = false) String currency)
        implements Serializable, Comparable<Money> {

    /** No exponents: a few signs could be a number of millions of digits. */
    private static final Pattern TYPED = Pattern.compile("\\d{1,13}(?:\\.\\d{1,2})?");

    /** @throws ArithmeticException if the amount has more decimals than the currency */
    public Money {
        Objects.requireNonNull(currency);
        amount = amount.setScale(decimals(currency), RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** An amount as people type it: digits, perhaps a point and two more; empty if it is none in that currency. */
    public static Optional<Money> read(String typed, String currency) {
        String text = typed == null ? "" : typed.strip();
        return TYPED.matcher(text).matches() ? exact(new BigDecimal(text), currency) : Optional.empty();
    }

    private static Optional<Money> exact(BigDecimal amount, String currency) {
        boolean fits = amount.stripTrailingZeros().scale() <= decimals(currency);
        return fits ? Optional.of(new Money(amount, currency)) : Optional.empty();
    }

    private static int decimals(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /** That many percent of this amount, rounded half up to the smallest unit, as tax tables have it. */
    public Money percent(BigDecimal percent) {
        BigDecimal part = amount.multiply(percent).movePointLeft(2);
        return new Money(part.setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    /** The currency's code and the amount, such as {@code USD 105.00}. */
    public String display(Locale locale) {
        return currency + " " + String.format(locale, "%,." + amount.scale() + "f", amount);
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other.amount;
    }
}
