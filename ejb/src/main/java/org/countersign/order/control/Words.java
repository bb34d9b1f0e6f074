package org.countersign.order.control;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.countersign.catalog.Offer;
import org.countersign.order.CardSummary;
import org.countersign.order.LineView;
import org.countersign.order.PaymentMethod;
import org.countersign.shared.Money;

/**
 * How orders are spoken of in documents and mails, in the buyer's language; English where there is none.
 *
 * @param zone the buyer's, for dates
 */
record Words(Locale locale, ZoneId zone) {
    private static final int MONTHS_A_YEAR = 12;
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Such as {@code Hardware token, 1 year}. */
    String product(LineView line) {
        return text("product." + line.kind()) + ", " + details(line);
    }

    String kind(LineView line) {
        return text("product." + line.kind());
    }

    /** Such as {@code 1 year, with proofing}. */
    String details(LineView line) {
        if (line.offer() == Offer.UPGRADE) {
            return text("upgrade");
        }
        String term = term(line.termMonths());
        return line.proofing() ? term + ", " + text("proofing") : term;
    }

    String method(PaymentMethod method) {
        return text("method." + method);
    }

    /** Such as {@code Visa ending 4242}. */
    String card(CardSummary card) {
        return new MessageFormat(text("card"), locale).format(new Object[] {card.brand(), card.lastFour()});
    }

    /** What stands under that key in the bundle, line by line. */
    List<String> lines(String key) {
        return List.of(text(key).split("\\|"));
    }

    String money(Money amount) {
        return amount.display(locale);
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String term(int months) {
        boolean whole = months % MONTHS_A_YEAR == 0;
        return new MessageFormat(text(whole ? "term" : "termMonths"), locale)
                .format(new Object[] {whole ? months / MONTHS_A_YEAR : months});
    }

    private String text(String key) {
        return ResourceBundle.getBundle("documents.words", locale, Words.class.getClassLoader(), ENGLISH_ELSE)
                .getString(key);
    }
}
