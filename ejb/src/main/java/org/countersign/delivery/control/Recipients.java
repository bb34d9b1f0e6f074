package org.countersign.delivery.control;

import java.util.Optional;
import org.countersign.delivery.Channel;
import org.countersign.delivery.Send;
import org.countersign.shared.PhoneNumber;

/** How a recipient is shown: enough to recognize the own one, too little for anybody else. */
final class Recipients {
    private static final String NOTHING = "•••";

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
        return PhoneNumber.read(send.recipient(), null).map(PhoneNumber::country);
    }

    private static String maskedNumber(String number) {
        return PhoneNumber.read(number, null).map(PhoneNumber::masked).orElse(NOTHING);
    }

    static String maskedAddress(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? NOTHING : address.charAt(0) + "•••" + address.substring(at);
    }

    private static String maskedName(String name) {
        return name.isEmpty() ? NOTHING : name.charAt(0) + "•••";
    }
}
