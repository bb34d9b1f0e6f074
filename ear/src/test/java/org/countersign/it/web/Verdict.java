package org.countersign.it.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** What every answer must be, whatever was asked. */
final class Verdict {
    private static final Set<Integer> CALM = Set.of(200, 204, 302, 303, 400, 401, 403, 404, 405, 409, 411, 413);
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z0-9_]+(\\.[A-Za-z0-9_$]+)+\\(|Exception|\\borg\\.(countersign|hibernate|primefaces|jboss)\\.|com\\.sun\\.faces"
                    + "|UT0\\d{5}|WFLY[A-Z]|ELException|SQLState|(?i)\\bwildfly\\b|undertow|mojarra");
    private static final Pattern CANARY =
            Pattern.compile("<script>canary|\"><img src=x onerror|645498|<script[^>]*>[^<]*canary\\(");
    private static final Pattern ELEMENT = Pattern.compile("<img src=x onerror");
    /** What stands in a script as text, its quotes escaped, is no element. */
    private static final Pattern SCRIPTS = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);

    private Verdict() {}

    /** What is wrong with the answer; empty if nothing is. */
    static String on(Answer answer) {
        String body =
                answer.body().replaceAll("-?\\d{9,20}:-?\\d{9,20}", ""); // a view's key is random digits, any of them
        if (!CALM.contains(answer.status())) {
            return "status " + answer.status();
        }
        if (INSIDES.matcher(body).find()) {
            return "shows its insides: " + around(body, INSIDES);
        }
        if (CANARY.matcher(body).find()) {
            return "lets the canary out: " + around(body, CANARY);
        }
        String markup = SCRIPTS.matcher(body).replaceAll("");
        if (ELEMENT.matcher(markup).find()) {
            return "lets the canary out: " + around(markup, ELEMENT);
        }
        boolean shown = answer.status() == 200 || answer.status() >= 400 && answer.status() != 401;
        return shown && !isOurs(answer) ? "is no page of ours (" + answer.status() + ")" : "";
    }

    /** With our headers, and with words for the reader. */
    static boolean isOurs(Answer answer) {
        return answer.header("X-Correlation-Id").isPresent()
                && answer.header("Content-Security-Policy").isPresent()
                && (answer.body().contains("<h1") || answer.body().contains("<partial-response"));
    }

    /** Whether it tells the reader that something is wrong with what he sent. */
    static boolean isRefusal(Answer answer) {
        return answer.status() >= 400 || answer.body().contains("class=\"errors\"");
    }

    private static String around(String body, Pattern pattern) {
        var found = pattern.matcher(body);
        found.find();
        return body.substring(Math.max(0, found.start() - 60), Math.min(body.length(), found.end() + 60))
                .replaceAll("\\s+", " ");
    }
}
