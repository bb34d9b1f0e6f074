package org.countersign.it;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Everything that somebody without a password sees after a name and a wrong one (case 5). */
record SignInAnswers(int status, String where, int pageStatus, String page, Set<String> headers, Set<String> cookies) {
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-correlation-id", "content-length");

    /** By a visitor who comes for the first time. */
    static SignInAnswers to(HttpVisitor stranger, String name, String password) {
        Answer refused = stranger.submit(asked(stranger, name), "Sign in", Map.of("Password", password));
        Answer page = stranger.follow(refused);
        return new SignInAnswers(
                refused.status(),
                refused.location().orElse("stays"),
                page.status(),
                bare(page.body(), name),
                headers(refused),
                cookies(stranger));
    }

    /** The page that asks for the password of that name. */
    static Answer asked(HttpVisitor stranger, String name) {
        return stranger.follow(
                stranger.submit(stranger.get("/signin"), "Continue", Map.of("User ID or e-mail address", name)));
    }

    /** Without what differs from one request to the next by its nature: the view's number, the nonce, the id, the name. */
    private static String bare(String body, String name) {
        return body.replace(name, "NAME")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("nonce=\"[^\"]*", "nonce=\"")
                .replaceAll("\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b|\\b[a-z2-7]{26}\\b", "ID")
                .replaceAll("\\b\\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?", "TIME");
    }

    private static Set<String> headers(Answer answer) {
        return answer.response().headers().map().keySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> cookies(HttpVisitor visitor) {
        return visitor.setCookies().stream()
                .map(cookie -> cookie.replaceAll("=[^;]*", "="))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
