package org.countersign.adapter.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.delivery.port.Receipt;

/** Reads a mail server's refusals: of its texts, which may repeat the address, only the codes are kept. */
final class SmtpAnswer {
    private static final Pattern CODE =
            Pattern.compile("(?:^|\\s)([245]\\d\\d)(?:[ -](\\d\\.\\d{1,3}\\.\\d{1,3}))?(?=\\s|$)");

    private SmtpAnswer() {}

    /** Nothing was handed over yet. */
    static Receipt beforeSending(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Receipt.unavailable("authentication failed");
        }
        return Receipt.unavailable(code(failure, failure.getClass().getSimpleName()));
    }

    /** A server that says 5yz will never take it, 4yz perhaps later; one that says nothing may have taken it. */
    static Receipt whileSending(MessagingException failure) {
        String code = code(failure, "");
        if (code.startsWith("5")) {
            return Receipt.refused(code);
        }
        return code.startsWith("4") ? Receipt.unavailable(code) : Receipt.unclear("no answer");
    }

    private static String code(MessagingException failure, String otherwise) {
        for (Exception cause = failure; cause instanceof MessagingException known; cause = known.getNextException()) {
            Matcher found = CODE.matcher(String.valueOf(cause.getMessage()));
            if (found.find() && !found.group(1).startsWith("2")) {
                return found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2);
            }
        }
        return otherwise;
    }
}
