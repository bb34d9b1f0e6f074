package org.countersign.it.race;

import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** The sign-in as a visitor without a browser goes through it, page by page. */
final class Entrance {
    static final String CODE = "Code on the token";
    static final String PASSWORD = "countersign demo 2026";

    private Entrance() {}

    /** Stands before the field for the password. */
    static Answer named(HttpVisitor visitor, String userId) {
        Answer name = visitor.get("/signin");
        return visitor.follow(visitor.submit(name, "Continue", Map.of("User ID or e-mail address", userId)));
    }

    /** Name and password: Home comes next, or the page that asks for a code. */
    static Answer passed(HttpVisitor visitor, String userId) {
        return visitor.follow(entered(visitor, userId));
    }

    /** The same, without going where the answer leads. */
    static Answer entered(HttpVisitor visitor, String userId) {
        return visitor.submit(named(visitor, userId), "Sign in", Map.of("Password", PASSWORD));
    }

    /** Signed in by the password alone. */
    static HttpVisitor skipped(HttpVisitor visitor, String userId) {
        Answer next = passed(visitor, userId);
        if (next.page().select("button").eachText().contains("Skip OTP")) {
            visitor.follow(visitor.submit(next, "Skip OTP", Map.of()));
        }
        return visitor;
    }

    /** Types a code where one is asked for. */
    static Answer code(HttpVisitor visitor, Answer page, String code) {
        return visitor.submit(page, "Continue", Map.of(CODE, code));
    }

    /** Presses the button of the account menu. */
    static Answer out(HttpVisitor visitor) {
        return visitor.submit(visitor.get("/home"), "Sign out", Map.of());
    }

    static boolean leadsHome(Answer answer) {
        return answer.location().filter(where -> where.endsWith("/home")).isPresent();
    }
}
