package org.countersign.it;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Everything that somebody sees of an answer: two of them are equal if nobody can tell them apart (case 5). */
record Seen(int status, String text, Map<String, String> headers, Set<String> cookies) {
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-correlation-id", "content-length", "set-cookie");

    /** By that visitor, who typed these words: where the answer repeats them, it tells nothing new. */
    static Seen of(HttpVisitor visitor, Answer answer, String... typed) {
        return new Seen(answer.status(), bare(answer.body(), typed), headers(answer, typed), cookies(visitor));
    }

    /** Without what differs from one request to the next by its nature: the view's number, the nonce, the id, what was typed. */
    private static String bare(String text, String... typed) {
        String bare = text;
        for (String words : typed) {
            bare = bare.replace(words, "TYPED");
        }
        return bare.replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("nonce=\"[^\"]*\"|'nonce-[^']*'", "NONCE")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|(data-(until|now))=\"\\d+\"", "$1INSTANT")
                .replaceAll("\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b|\\b[a-z2-7]{26}\\b", "ID")
                .replaceAll("\\b\\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?", "TIME");
    }

    private static Map<String, String> headers(Answer answer, String... typed) {
        Map<String, String> headers = new TreeMap<>();
        for (Map.Entry<String, List<String>> header :
                answer.response().headers().map().entrySet()) {
            if (!OF_THE_MOMENT.contains(header.getKey())) {
                headers.put(header.getKey(), bare(header.getValue().toString(), typed));
            }
        }
        return headers;
    }

    /** All that he was ever sent, with what they are allowed to. */
    private static Set<String> cookies(HttpVisitor visitor) {
        return visitor.setCookies().stream()
                .map(cookie -> cookie.replaceAll("=[^;]*", "="))
                .collect(toCollection(TreeSet::new));
    }
}
