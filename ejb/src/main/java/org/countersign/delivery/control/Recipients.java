package org.countersign.delivery.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.countersign.delivery.Channel;
import org.countersign.delivery.Send;

/** How a recipient is shown: enough to recognize the own one, too little for anybody else. */
final class Recipients {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int SHOWN_DIGITS = 4;

    private Recipients() {}

    static String masked(Send send) {
        return switch (send.channel()) {
            case SMS, VOICE -> maskedNumber(send.recipient());
            case EMAIL -> maskedAddress(send.recipient());
            case LETTER -> maskedName(send.recipient());
        };
    }

    /** The country of a telephone number, for reports; none for anything else. */
    static Optional<String> country(Send send) {
        if (send.channel() != Channel.SMS && send.channel() != Channel.VOICE) {
            return Optional.empty();
        }
        return parsed(send.recipient()).map(NUMBERS::getRegionCodeForNumber);
    }

    static String maskedNumber(String number) {
        String shown = parsed(number)
                .map(parsed -> NUMBERS.format(parsed, PhoneNumberFormat.INTERNATIONAL))
                .orElse(number);
        int prefix = Math.max(shown.indexOf(' '), 0);
        int tail = Math.max(shown.length() - SHOWN_DIGITS, prefix);
        return shown.substring(0, prefix)
                + shown.substring(prefix, tail).replaceAll("\\d", "•")
                + shown.substring(tail);
    }

    static String maskedAddress(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.charAt(0) + "•••" + address.substring(at);
    }

    private static String maskedName(String name) {
        return name.isEmpty() ? "•••" : name.charAt(0) + "•••";
    }

    private static Optional<PhoneNumber> parsed(String number) {
        try {
            return Optional.of(NUMBERS.parse(number, null));
        } catch (NumberParseException notInternational) {
            return Optional.empty();
        }
    }
}
