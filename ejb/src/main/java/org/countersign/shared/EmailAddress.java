package org.countersign.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be written to, and how addresses are compared. Only ASCII reaches a mail server: mail is sent without SMTPUTF8,
 * and whoever cuts other letters down to a byte writes to a stranger. A domain of other letters has an ASCII name, which is
 * kept instead; a mailbox of other letters has none, and is refused.
 */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final int DELETE = 127;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PARTS = Pattern.compile("([^@]{1,64})@([^@]{1,253})");
    private static final Pattern MAILBOX = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    /** The address as it is written to, without blanks around; empty if nothing can be sent there. */
    public static Optional<String> read(String typed) {
        Matcher parts = PARTS.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches() || !MAILBOX.matcher(parts.group(1)).matches()) {
            return Optional.empty();
        }
        return domain(parts.group(2))
                .map(domain -> parts.group(1) + "@" + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    /** Whether a mail server can be told that address as it stands. */
    public static boolean isWritable(String address) {
        return address.chars().allMatch(sign -> sign > ' ' && sign < DELETE);
    }

    /** The form in which addresses are compared: without case. */
    public static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> domain(String typed) {
        return ascii(typed).filter(name -> DOMAIN.matcher(name).matches());
    }

    /**
     * Only names that come back as they went: those that the older of two standards reads as another name (a sharp s as
     * ss) may be somebody else's.
     */
    private static Optional<String> ascii(String domain) {
        if (domain.chars().allMatch(sign -> sign <= DELETE)) {
            return Optional.of(domain);
        }
        try {
            String name = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return Optional.of(name).filter(ascii -> key(IDN.toUnicode(ascii)).equals(key(domain)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
