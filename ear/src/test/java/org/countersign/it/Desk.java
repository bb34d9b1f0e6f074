package org.countersign.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.HttpVisitor;

/** What the Demo desk's outbox shows of that which was sent. */
final class Desk {
    private static final Pattern LICENSE_KEY = Pattern.compile("(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpVisitor visitor;

    Desk(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    /** The code of the latest text message to that number. */
    String textedCode(String number) {
        return await(outbox("SMS", international(number)), Pattern.compile("code is (\\d{6})"))
                .group(1);
    }

    /** The code of the latest text message to that number, with the words around it. */
    String textWithCode(String number) {
        return await(
                        outbox("SMS", international(number)),
                        Pattern.compile("Your Countersign code is \\d{6}\\. [^.]*\\."))
                .group()
                .strip();
    }

    /** The code of the latest call to that number, as the voice reads it: digit by digit. */
    String spokenCode(String number) {
        String spoken = "(\\d(?:\\W+\\d){5})";
        Matcher heard = await(
                outbox("VOICE", international(number)),
                Pattern.compile("code is: " + spoken + "\\W+I repeat\\W+Your code is: " + spoken));
        String once = heard.group(1).replaceAll("\\D", "");
        if (!once.equals(heard.group(2).replaceAll("\\D", ""))) {
            throw new AssertionError("the voice reads two different codes: " + heard.group());
        }
        return once;
    }

    /** The license key in the latest e-mail to that address. */
    String licenseKey(String email) {
        return await(outbox("EMAIL", email), LICENSE_KEY).group();
    }

    /** How many e-mails to that address have these words in their subject. */
    long mails(String email, String words) {
        return visitor.get(outbox("EMAIL", email)).page().select("article h3").stream()
                .filter(subject -> subject.text().contains(words))
                .count();
    }

    /** Waits until so many e-mails to that address have these words in their subject. */
    void awaitMails(int many, String email, String words) {
        Await.until(many + " e-mails: " + words, PATIENCE, () -> mails(email, words) == many);
    }

    private Matcher await(String page, Pattern wanted) {
        AtomicReference<Matcher> found = new AtomicReference<>();
        Await.until(wanted + " on " + page, PATIENCE, () -> {
            found.set(wanted.matcher(visitor.get(page).page().text()));
            return found.get().find();
        });
        return found.get();
    }

    private static String outbox(String channel, String words) {
        return "/demo/outbox?channel=" + channel + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String international(String number) {
        return number.startsWith("+")
                ? number
                : "+44" + number.replaceAll("\\D", "").replaceFirst("^0", "");
    }
}
