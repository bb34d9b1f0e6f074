package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.demo.CardForm;
import org.countersign.demo.CardMessage;
import org.countersign.demo.MagicCard;
import org.countersign.shared.Problems;

/** The checks that a real provider makes on a card (ORD-3): check digit, expiry, length of the security code. */
@ApplicationScoped
public class CardRules {
    private static final Pattern EXPIRY = Pattern.compile("\\s*(0?[1-9]|1[0-2])\\s*[/ -]?\\s*(?:20)?(\\d{2})\\s*");

    /**
     * @param today the month of the card's holder
     * @throws org.countersign.shared.InvalidForm if anything is wrong
     */
    public MagicCard check(CardForm form, YearMonth today) {
        Problems problems = new Problems();
        problems.unless(form.holder() != null && !form.holder().isBlank(), "holder", CardMessage.HOLDER_NEEDED);
        Optional<MagicCard> card = number(problems, form.number());
        expiry(problems, form.expiry(), today);
        int digits = card.map(MagicCard::codeDigits).orElse(3);
        problems.unless(
                form.code() != null && form.code().strip().matches("\\d{" + digits + "}"),
                "code",
                CardMessage.CODE_INVALID,
                digits);
        problems.refuse();
        return card.orElseThrow();
    }

    private static Optional<MagicCard> number(Problems problems, String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\p{Pd}]", "");
        if (!digits.matches("\\d{12,19}") || !hasCheckDigit(digits)) {
            problems.add("number", CardMessage.NUMBER_INVALID);
            return Optional.empty();
        }
        Optional<MagicCard> card = MagicCard.of(digits);
        problems.unless(card.isPresent(), "number", CardMessage.NUMBER_NOT_A_TEST_CARD);
        return card;
    }

    private static void expiry(Problems problems, String typed, YearMonth today) {
        Matcher matcher = EXPIRY.matcher(typed == null ? "" : typed);
        if (!matcher.matches()) {
            problems.add("expiry", CardMessage.EXPIRY_INVALID);
            return;
        }
        YearMonth last = YearMonth.of(2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
        problems.unless(!last.isBefore(today), "expiry", CardMessage.EXPIRED);
    }

    /** Luhn's sum: every second digit from the right is doubled; the sum of all digits is a multiple of ten. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int part = i % 2 != 0 ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
        }
        return sum % 10 == 0;
    }
}
