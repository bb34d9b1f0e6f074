package org.countersign.web.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An e-mail's document, made to show in a frame of our pages. The page's policy holds in the frame, too: style attributes
 * do not apply there, so they become rules of a style sheet that carries the response's nonce. Links open in a tab of
 * their own.
 */
final class MailDocument {
    private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");

    private MailDocument() {}

    static String of(String html, String nonce) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        String marked = STYLE.matcher(html).replaceAll(found -> mark(rules, found.group(1)));
        String sheet = rules.entrySet().stream()
                .map(rule -> "[data-style=\"" + rule.getValue() + "\"]{" + rule.getKey() + "}")
                .collect(Collectors.joining());
        return marked.replaceAll("<style>", "<style nonce=\"" + nonce + "\">")
                .replaceFirst(
                        "<head>",
                        "<head><base target=\"_blank\"><style nonce=\"" + nonce + "\">"
                                + Matcher.quoteReplacement(sheet) + "</style>");
    }

    private static String mark(Map<String, Integer> rules, String declarations) {
        int number = rules.computeIfAbsent(declarations, unseen -> rules.size());
        return " data-style=\"" + number + "\"";
    }
}
